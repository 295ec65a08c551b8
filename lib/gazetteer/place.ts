/** A row of the gazetteer, with every spelling it is known by. */
export type Place = {
  id: string;
  /** As the codebook writes it: the present name, official romanisation. */
  name: string;
  nativeName: string | null;
  /** All other spellings, any script. */
  names: string[];
  /** The oblast's name, as "Donetsk Oblast". */
  admin1: string;
  /** The raion's name or null. */
  admin2: string | null;
  country: string;
  lat: number;
  lon: number;
  /** GeoNames' feature code: PPLA, PPL … */
  featureCode: string;
  population: number | null;
  source: string;
  licence: string;
  /** The file that an operator imported it, or some of its spellings, from; null for what ships with Claimline. */
  importedFrom: string | null;
};

/** An oblast or like unit: never pinned on a town. */
export type Region = {
  name: string;
  country: string;
  /** GeoNames' admin1 code. */
  code: string;
  aliases: string[];
  /** Names that may mean the region or its chief town: the sentence decides. */
  bare: string[];
  /** The war is fought there. */
  front?: true | undefined;
  lat: number;
  lon: number;
};
