import {
  type Batch,
  batchType,
  bool,
  Column,
  type DataType,
  dateDay,
  dictionary,
  field,
  float64,
  type IntType,
  int8,
  int16,
  int32,
  list,
  struct,
  uint8,
  uint16,
  utf8,
} from "@uwdata/flechette";
import { UNDATED, type Values } from "@/lib/columns/columns";
import { type Narrow, narrow } from "@/lib/columns/narrow";

// Arrow columns straight from typed arrays, without a value in between: flechette builds columns from values only.

type Parts = Partial<Pick<Batch<unknown>, "validity" | "values" | "offsets" | "children">>;

const EMPTY = new Uint8Array(0);
const MOST = 0xffff;

/** Texts that are seldom the same. */
export function texts(length: number, values: Values<string>): Column<unknown> {
  const encoder = new TextEncoder();
  const offsets = new Int32Array(length + 1);
  let bytes = new Uint8Array(Math.max(64, length * 48));
  let end = 0;
  for (let row = 0; row < length; row++) {
    const text = values.at(row);
    if (end + text.length * 3 > bytes.length) bytes = grown(bytes, end + text.length * 3);
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    offsets[row + 1] = end;
  }
  return column(utf8(), length, { offsets, values: bytes.subarray(0, end) });
}

/** Texts that are often the same, or missing. */
export function words(length: number, values: Values<string | null>): Column<unknown> {
  const positions = new Map<string, number>();
  const entered = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const text = values.at(row);
    if (text !== null && !positions.has(text)) positions.set(text, positions.size);
    entered[row] = text === null ? -1 : (positions.get(text) ?? -1);
  }
  return entries(entered, [...positions.keys()]);
}

/** Positions in a list of words; a negative one is missing. */
export function entries(positions: Int32Array, list: readonly string[]): Column<unknown> {
  const { type, values } = narrowed(positions);
  return dictionaryOf(
    dictionary(utf8(), type),
    values,
    list,
    validity(positions, (position) => position >= 0),
  );
}

/** Positions in one of the lists of lib/vocabulary. */
export function codes(positions: Uint8Array, list: readonly string[]): Column<unknown> {
  return dictionaryOf(dictionary(utf8(), uint8()), positions, list);
}

/** Whole numbers from 0 to 255. */
export function bytes(values: Uint8Array): Column<unknown> {
  return column(uint8(), values.length, { values });
}

/** 0 or 1. */
export function flags(values: Uint8Array): Column<unknown> {
  return column(bool(), values.length, { values: toBits(values.length, (row) => values[row] === 1) });
}

export function numbers(values: Int32Array): Column<unknown> {
  return column(uint16(), values.length, { values: Uint16Array.from(values, (value) => Math.min(value, MOST)) });
}

/** Whole numbers or UNDATED in as few bytes as they need, as lib/columns/narrow.ts has them. */
export function integers(numbers: Int32Array): Column<unknown> {
  const { type, values } = narrowed(numbers);
  return column(type, values.length, { values });
}

/** Day numbers; UNDATED is missing. */
export function days(values: Int32Array): Column<unknown> {
  return column(dateDay(), values.length, { values, ...validity(values, (day) => day !== UNDATED) });
}

export function degrees(length: number, at: (row: number) => number | null): Column<unknown> {
  const values = Float64Array.from({ length }, (_, row) => at(row) ?? Number.NaN);
  return column(float64(), length, { values, ...validity(values, (value) => !Number.isNaN(value)) });
}

/** Lists of the rows of a column: each from its start to that of the next. */
export function lists(starts: Int32Array, items: Column<unknown>): Column<unknown> {
  const children = [onlyBatch(items)];
  return column(list(field("item", items.type)), starts.length - 1, { offsets: starts, children });
}

export function structures(length: number, columns: Record<string, Column<unknown>>): Column<unknown> {
  const fields = Object.entries(columns).map(([name, { type }]) => field(name, type));
  return column(struct(fields), length, { children: Object.values(columns).map(onlyBatch) });
}

function narrowed(numbers: Int32Array): { type: IntType; values: Narrow } {
  const values = narrow(numbers);
  if (values instanceof Int8Array) return { type: int8(), values };
  return { type: values instanceof Int16Array ? int16() : int32(), values };
}

function dictionaryOf(
  type: DataType,
  values: Narrow | Uint8Array,
  list: readonly string[],
  nulls: ReturnType<typeof validity> = {},
): Column<unknown> {
  const made = column(type, values.length, { values, ...nulls });
  const dictionaryType = (type as { dictionary: DataType }).dictionary;
  const entered = texts(list.length, { at: (row) => list[row] ?? "" });
  const batch = onlyBatch(made) as Batch<unknown> & { setDictionary(words: Column<unknown>): void };
  batch.setDictionary(new Column([onlyBatch(entered)], dictionaryType));
  return made;
}

function column(type: DataType, length: number, parts: Parts & { nullCount?: number }): Column<unknown> {
  const Made = batchType(type) as new (options: object) => Batch<unknown>;
  return new Column([new Made({ type, length, nullCount: 0, validity: EMPTY, ...parts })], type);
}

function onlyBatch({ data }: Column<unknown>): Batch<unknown> {
  const [batch] = data;
  if (!batch) throw new Error("an Arrow column without a batch");
  return batch;
}

/** Nothing where no value is missing. */
function validity<T extends Int32Array | Float64Array>(
  values: T,
  isThere: (value: number) => boolean,
): { nullCount?: number; validity?: Uint8Array } {
  let nullCount = 0;
  for (let row = 0; row < values.length; row++) if (!isThere(values[row] ?? 0)) nullCount += 1;
  if (nullCount === 0) return {};
  return { nullCount, validity: toBits(values.length, (row) => isThere(values[row] ?? 0)) };
}

function toBits(length: number, isSet: (row: number) => boolean): Uint8Array {
  const bits = new Uint8Array(Math.ceil(length / 8));
  for (let row = 0; row < length; row++) if (isSet(row)) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  return bits;
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
