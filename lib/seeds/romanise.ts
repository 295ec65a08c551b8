/** Russian endings: such a name is no romanisation of Ukrainian, and stays as it is. */
const RUSSIAN = /([oa]ye|aya|[sc]?k[io]y|niy|noy)$/;

/** Plain letters and no y: all that is mended has one. */
const SAME = /^[A-Za-xz -]*$/;

/** From BGN/PCGN, in which GeoNames writes most Ukrainian names, to KMU 2010, in this order. */
const STEPS: [RegExp, string][] = [
  [/(?<=\p{L})y(?=[aeu])/gu, "i"],
  [/(?<=[aeiou])yi/gu, "i"],
  [/(?<=[aeiou])y(?![aeiou])/gu, "i"],
  [/yy/gu, "yi"],
  [/iy(?!\p{L})/gu, "ii"],
];

/**
 * A Ukrainian settlement's name in the official romanisation (KMU 2010), from that of maps (BGN/PCGN), word by word. It
 * works on Latin letters alone and so is right for most, not for all; a word that looks Russian is left alone.
 *
 *     fromMaps("Hulyaypole") // "Huliaipole"
 *     fromMaps("Kryvyy Rih") // "Kryvyi Rih"
 *     fromMaps("Zarechnoye") // "Zarechnoye"
 */
export function fromMaps(name: string): string {
  if (SAME.test(name)) return name;
  return plainLetters(name).replace(/\p{L}+/gu, (word) =>
    RUSSIAN.test(word) ? word : STEPS.reduce((current, [pattern, letters]) => current.replace(pattern, letters), word),
  );
}

/**
 * A Russian settlement's name in the usual English form, from the romanisation of maps.
 *
 *     usualRussian("Staryy Oskol") // "Stary Oskol"
 *     usualRussian("Timashëvsk")   // "Timashyovsk"
 */
export function usualRussian(name: string): string {
  return plainLetters(name.replaceAll("ë", "yo").replaceAll("Ë", "Yo")).replace(/[iy]y(?!\p{L})/gu, "y");
}

function plainLetters(name: string): string {
  if (/^[A-Za-z -]*$/.test(name)) return name;
  return name
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "");
}
