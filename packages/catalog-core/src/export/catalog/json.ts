import type { Catalog } from "../../catalog/types.js";

/** The catalog as JSON: fields in the order of the model, two blanks, a line end. Whatever order it was built in. */
export function catalogToJson(catalog: Catalog): string {
  return `${JSON.stringify(ordered(catalog, ORDER.catalog), null, 2)}\n`;
}

const ORDER = {
  catalog: {
    catalog: 0,
    id: 0,
    title: 0,
    issuer: 0,
    issuedOn: 0,
    region: { code: 0, name: 0 },
    domain: 0,
    status: 0,
    basis: 0,
    entries: {
      id: 0,
      level1: 0,
      level2: 0,
      level3: 0,
      elements: 0,
      basis: 0,
      timeLimit: { text: 0, workingDays: 0 },
      body: 0,
      channels: 0,
      audience: 0,
      method: 0,
      level: 0,
      links: 0,
      evidence: 0,
      note: 0,
      extra: 0,
    },
    removed: { level1: 0, level2: 0, elements: 0, movedTo: 0 },
    deadlines: { by: 0, every: 0, from: 0, who: 0, duty: 0 },
  },
} as const;

interface Order {
  readonly [field: string]: Order | 0;
}

/** The value with its fields in that order; fields that aren't in it stand behind, as they came. */
function ordered(value: unknown, order: Order | 0 | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => ordered(one, order));
  if (typeof value !== "object" || value === null || !order) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const names = [
    ...Object.keys(order).filter((name) => Object.hasOwn(fields, name)),
    ...Object.keys(fields).filter((name) => !Object.hasOwn(order, name)),
  ];
  return Object.fromEntries(names.map((name) => [name, ordered(fields[name], order[name])]));
}
