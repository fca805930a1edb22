/** What an import says about one table. */
export interface AccountGroup {
  heading: string;
  lines: string[];
}

/** The account's sentences by table: those about one stand indented under it. */
export function accountGroups(text: string): AccountGroup[] {
  const groups: AccountGroup[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const last = groups[groups.length - 1];
    if (line.startsWith("  ") && last) last.lines.push(line.trim());
    else groups.push({ heading: line.trim(), lines: [] });
  }
  return groups;
}
