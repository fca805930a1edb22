import type { ListProblem } from "../read-list.js";
import { useBatchTools } from "./batch-tools.js";

/** Why a column gave no articles. */
export function ListProblemNotice({ problem }: { problem: ListProblem }) {
  const { texts } = useBatchTools();
  const { name, detail } = problem;
  return (
    <div class="notice notice-warning">
      <p class="strong">{texts.listProblem.heading}</p>
      <p>
        <bdi>{name === "no-links" ? texts.listProblem["no-links"] : texts.failures[name](detail)}</bdi>
      </p>
    </div>
  );
}
