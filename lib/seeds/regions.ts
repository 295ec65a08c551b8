import { z } from "zod";

const name = z.string().trim().min(2);

const regionSchema = z.strictObject({
  country: z.enum(["UA", "RU", "BY"]),
  /** GeoNames' first-order code within the country: 05 is Donetsk Oblast in Ukraine, Amur Oblast in Russia. */
  code: z.string().regex(/^\d\d$/, "must be two digits, as 05"),
  name,
  /** Other names that can mean nothing but the region. */
  aliases: z.array(name),
  /** Names that may also be a town's: "Donetsk" is the city, the region or the republic, as the sentence decides. */
  bare: z.array(name),
  /** The war is fought there: a name with several meanings is rather there than elsewhere. */
  front: z.literal(true).optional(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});

/** An oblast, krai, republic or city of its own standing. `lat`, `lon` are the middle of its settlements. */
export type Region = z.infer<typeof regionSchema>;

/**
 * Reads seeds/regions.json, in the order of the file.
 *
 *     parseRegions(text).find((region) => region.country === "UA" && region.code === "05")?.name // "Donetsk Oblast"
 *
 * Throws with the file, the entry, what was found and what was expected.
 */
export function parseRegions(text: string, file = "seeds/regions.json"): Region[] {
  const result = z.array(regionSchema).safeParse(readJson(text, file));
  if (!result.success) throw new Error(`${file} is not as it should be:\n${z.prettifyError(result.error)}`);
  const seen = new Set<string>();
  for (const { country, code, name } of result.data) {
    const key = `${country} ${code}`;
    if (seen.has(key))
      throw new Error(`${file}, ${name}: the code ${key} stands there twice. Each region needs its own.`);
    seen.add(key);
  }
  return result.data;
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
