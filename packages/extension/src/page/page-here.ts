import { leftHere } from "./left-here.js";
import type { PageSession } from "./page-session.js";

/** The script that reads this frame, if it is here already. */
export const pageHere = leftHere<{ isAlive(): boolean; read(): void; session: PageSession }>("mulu.page");
