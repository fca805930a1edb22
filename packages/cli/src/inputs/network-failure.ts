import { codeOf, messageOf } from "../errors.js";
import { type Failure, failure } from "./failure.js";

/** Why fetching failed. Node's fetch hides the reason in `cause`, sometimes several of them in one. */
export function networkFailure(error: unknown, url: URL, milliseconds: number): Failure {
  const cause = rootOf(error);
  const code = codeOf(cause);
  if (isTimeout(error) || isTimeout(cause) || timeouts.has(code))
    return failure("timeout", Math.ceil(milliseconds / 1000));
  if (code === "ECONNREFUSED") return failure("refused", url.host);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return failure("unknown-host", url.hostname);
  if (code === "ENETUNREACH" || code === "EHOSTUNREACH" || code === "EADDRNOTAVAIL")
    return failure("unreachable", url.host);
  if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET") return failure("reset", url.host);
  if (/CERT|SIGNED|ISSUER|UNABLE_TO_VERIFY/.test(code)) return failure("certificate", code);
  if (code === "EPROTO" || code.startsWith("ERR_SSL") || code.startsWith("ERR_TLS")) return failure("tls", code);
  if (messageOf(cause) === "bad port") return failure("bad-port", url.port);
  return failure("network", code === "" ? messageOf(cause) : code);
}

const timeouts = new Set(["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

function rootOf(error: unknown): unknown {
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    const next: unknown = cause instanceof AggregateError && codeOf(cause) === "" ? cause.errors[0] : cause.cause;
    if (next === undefined) return cause;
    cause = next;
  }
  return cause;
}
