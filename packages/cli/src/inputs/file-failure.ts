import { codeOf } from "../errors.js";
import { type Failure, failure } from "./failure.js";

/** Why a file or folder could not be read. */
export function fileFailure(error: unknown): Failure {
  const code = codeOf(error);
  if (code === "ENOENT") return failure("missing");
  if (code === "EACCES" || code === "EPERM") return failure("no-permission");
  return failure("io", code);
}
