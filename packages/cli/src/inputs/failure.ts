/** Why a page could not be read. The sentences stand in the locales. */
export type FailureCode =
  | "missing"
  | "missing-looks-like-address"
  | "no-permission"
  | "io"
  | "folder-empty"
  | "glob-empty"
  | "stdin-broken"
  | "empty"
  | "no-markup"
  | "pdf"
  | "word"
  | "excel"
  | "powerpoint"
  | "office"
  | "ofd"
  | "image"
  | "media"
  | "archive"
  | "mhtml"
  | "data"
  | "bad-address"
  | "address-with-password"
  | "bad-scheme"
  | "bad-port"
  | "refused"
  | "unknown-host"
  | "unreachable"
  | "reset"
  | "timeout"
  | "certificate"
  | "tls"
  | "network"
  | "redirect-loop"
  | "redirects"
  | "redirect-without-target"
  | "redirect-elsewhere"
  | "http-not-found"
  | "http-denied"
  | "http-server"
  | "http-other"
  | "not-judged";

/** `detail` is what the sentence names besides the source: a status, a host, a code. */
export interface Failure {
  code: FailureCode;
  detail: string;
}

export function failure(code: FailureCode, detail: string | number = ""): Failure {
  return { code, detail: String(detail) };
}
