import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runInNewContext } from "node:vm";
import type { Diagnostics, VulnerableDiagnostics } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "./shared.js";

// Pages are written by others, and one regular expression that backtracks is enough to hang an audit: each one in the
// sources is proved safe (or no attack is found), or it stands here with the reason why its input can't grow.

interface Pattern {
  source: string;
  flags: string;
  /** File and line of its first use. */
  where: string;
}

/** Made while the program runs, so that there is nothing to prove; by file and expression. */
const COMPUTED = new Map([
  [
    "packages/catalog-core/src/catalog/match-entry.ts new RegExp(first)",
    "two letters or digits at most, nothing that a pattern could be made of (see match-entry.test.ts)",
  ],
]);

/** Not safe for input of any length, but never given such input; by source. */
const BOUNDED = new Map<string, string>([
  [
    String.raw`[\u4e00-\u9fa5]?ICP\s{0,4}[备证][\s案号:：]{0,12}[0-9]{5,12}\s{0,2}号?(?:-[0-9]{1,3}号?)?`,
    "of a line's last 1,000 characters it looks at 43 from each ICP on; too large for a proof, and the search for attacks " +
      "takes it for quadratic now and then",
  ],
]);

/** Where a pattern is too large for a proof, attacks are searched for at random: the same seed, the same verdict. */
const SEED = 1;

// The pure backend is the same everywhere; the default one is a native program where there is one.
process.env.RECHECK_BACKEND = "pure";
const { check } = await import("recheck");

const packages = join(root, "packages");
const files = readdirSync(packages)
  .flatMap((name) => sourcesIn(join(packages, name, "src")))
  .sort();
const patterns = new Map<string, Pattern>();
const computed: string[] = [];
for (const file of files) collect(file);

function sourcesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture|d)\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function collect(file: string): void {
  const text = readFileSync(file, "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const name = relative(root, file).replaceAll("\\", "/");
  const add = (source: string, flags: string, node: ts.Node) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    const key = `/${source}/${flags}`;
    if (!patterns.has(key)) patterns.set(key, { source, flags, where: `${name}:${line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      add(node.text.slice(1, end), node.text.slice(end + 1), node);
    } else if (makesPattern(node)) {
      const [source, flags] = (node.arguments ?? []).map((argument) => constantOf(argument, tree));
      if (source === undefined || source === null || flags === null) computed.push(`${name} ${node.getText(tree)}`);
      else add(source, flags ?? "", node);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** `new RegExp(…)`, `RegExp(…)`, and the methods of strings that make one of their argument. */
function makesPattern(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  const { expression, arguments: given } = node;
  if (ts.isIdentifier(expression)) return expression.text === "RegExp";
  return (
    ts.isPropertyAccessExpression(expression) &&
    ["match", "matchAll", "search"].includes(expression.name.text) &&
    (given ?? []).some((argument) => ts.isStringLiteralLike(argument) || ts.isTemplateExpression(argument))
  );
}

/** The text of an expression that is put together from constants of its file; null if it isn't. */
function constantOf(node: ts.Expression, tree: ts.SourceFile): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    let text: string | null = node.head.text;
    for (const { expression, literal } of node.templateSpans) {
      const part = constantOf(expression, tree);
      text = text === null || part === null ? null : text + part + literal.text;
    }
    return text;
  }
  if (!ts.isIdentifier(node)) return null;
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement) || (statement.declarationList.flags & ts.NodeFlags.Const) === 0) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isIdentifier(name) && name.text === node.text) return constantOf(initializer, tree);
  }
  return null;
}

/** What is wrong with a pattern, or nothing. */
function verdict(found: Diagnostics): string {
  if (found.status === "safe") return "";
  if (found.status === "vulnerable" && found.checker === "fuzz" && !works(found)) return "";
  return found.status === "vulnerable" ? `vulnerable: ${found.complexity.summary}` : `unknown: ${found.error.kind}`;
}

/**
 * The search at random counts steps by a model, and calls patterns quadratic that aren't, the more so on a busy machine:
 * what it found is tried. Its attacks take a quadratic pattern more than a billion steps, a second and more, and one that
 * isn't some milliseconds.
 */
function works({ source, flags, attack }: VulnerableDiagnostics): boolean {
  try {
    runInNewContext("new RegExp(source, flags).test(text)", { source, flags, text: attack.string }, { timeout: 300 });
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return true;
    throw error;
  }
}

describe("regular expressions", () => {
  it("are found in every package", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(patterns.size).toBeGreaterThan(80);
    const places = [...patterns.values()].map(({ where }) => where);
    for (const part of ["catalog-core/src/page/", "catalog-core/src/rules/", "cli/src/"])
      expect(places.some((where) => where.includes(part))).toBe(true);
    // Put together from constants: both statement patterns.
    expect(places.filter((where) => where.includes("statements.ts")).length).toBeGreaterThanOrEqual(2);
  });

  it("made while the program runs are those with a reason", () => expect(computed).toEqual([...COMPUTED.keys()]));

  it("with a bounded input are still there", () => {
    const sources = [...patterns.values()].map(({ source }) => source);
    for (const source of BOUNDED.keys()) expect(sources).toContain(source);
  });

  it("that are unsafe would be told", async () => {
    expect(verdict(await check("^(a+)+$", ""))).toBe("vulnerable: exponential");
    expect(verdict(await check("[:*].*$", ""))).toBe("vulnerable: 2nd degree polynomial");
    expect(verdict(await check("(", ""))).toBe("unknown: invalid");
    // What is found at random is tried.
    const found = (source: string) =>
      ({
        ...{ status: "vulnerable", checker: "fuzz", source, flags: "", complexity: { summary: "quadratic" } },
        attack: { string: `${":".repeat(200_000)}\n` },
      }) as VulnerableDiagnostics;
    expect(verdict(found("[:*].*$"))).toBe("vulnerable: quadratic");
    expect(verdict(found("^[:*].*$"))).toBe("");
  });

  // Up to ten seconds each on a quiet machine. How long it takes says nothing of the pattern, so no clock ends the proof.
  it.each([...patterns].filter(([, { source }]) => !BOUNDED.has(source)))(
    "%s",
    { timeout: 600_000 },
    async (_, { source, flags, where }) => {
      expect(verdict(await check(source, flags, { timeout: null, randomSeed: SEED })), where).toBe("");
    },
  );
});
