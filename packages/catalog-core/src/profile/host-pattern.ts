const PATTERN = /^(\*\.)?([^\s/?#@*\\:]{1,253})(:\d{1,5})?$/;
// Registries, not bodies.
const TOO_WIDE = /^(?:[^.]+|(?:ac|com|edu|gov|mil|net|org)\.[a-z]{2})$/;

/** A host as profiles keep it: small letters, other scripts in the form that addresses have. Else what is wrong. */
export function hostPattern(text: string): { host: string } | { code: "host" | "host-too-wide" } {
  const [, wild = "", name, port = ""] = PATTERN.exec(text.trim()) ?? [];
  if (name === undefined) return { code: "host" };
  try {
    const { hostname } = new URL(`http://${name}/`);
    if (hostname === "" || !/^[a-z0-9.-]+$/.test(hostname) || Number(port.slice(1)) > 65_535) return { code: "host" };
    return wild !== "" && TOO_WIDE.test(hostname) ? { code: "host-too-wide" } : { host: wild + hostname + port };
  } catch {
    return { code: "host" };
  }
}
