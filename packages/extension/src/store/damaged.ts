import { type Table, tables } from "./database.js";
import { readers } from "./records.js";
import type { Store } from "./store.js";

/** Records of a table that are not what they should be: nothing rests on them, and nothing shows them. */
export interface Damaged {
  table: Table;
  count: number;
}

/** Tables with damaged records, and how many; empty while all is well. */
export function damagedRecords(store: Store): Promise<Damaged[]> {
  return store.read(
    tables,
    async (tx) => {
      const found: Damaged[] = [];
      for (const table of tables) {
        let count = 0;
        // One after the other: all at once might be a hundred megabytes.
        for (let cursor = await tx.objectStore(table).openCursor(); cursor; cursor = await cursor.continue())
          if (readers[table](cursor.value) === undefined) count++;
        if (count > 0) found.push({ table, count });
      }
      return found;
    },
    [],
  );
}

/** Takes damaged records away. */
export function removeDamaged(store: Store): Promise<boolean> {
  return store.write(tables, async (tx) => {
    for (const table of tables)
      for (let cursor = await tx.objectStore(table).openCursor(); cursor; cursor = await cursor.continue())
        if (readers[table](cursor.value) === undefined) await cursor.delete();
  });
}
