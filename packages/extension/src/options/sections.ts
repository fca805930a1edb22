/** The parts of the page, in their order; each is an anchor. */
export const sections = [
  "catalog",
  "coverage",
  "rules",
  "automatic",
  "profiles",
  "decisions",
  "history",
  "look",
  "backup",
] as const;

export type SectionName = (typeof sections)[number];

/** The part that an address names, the first where it names none. */
export function sectionOf(hash: string): SectionName {
  return sections.find((name) => `#${name}` === hash) ?? sections[0];
}
