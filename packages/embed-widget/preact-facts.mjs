import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "acorn";

/**
 * Preact's sources hold more than this widget does: it hydrates nothing, draws no SVG, hooks into nothing. Each group says
 * what never happens here, what in our own sources would make that wrong, and which expressions of Preact's sources have
 * which value for it; then the minifier leaves out what can't be reached.
 */
const groups = [
  {
    never: "hydrates or suspends",
    unless: /\bhydrate\b|\bSuspense\b|\blazy\(/,
    facts: {
      isHydrating: "false",
      excessDomChildren: "null",
      "parentDom.firstChild": "null",
      resumed: "null",
      "oldVNode._flags & MODE_HYDRATE": "0",
      "oldVNode._flags & MODE_SUSPENDED": "0",
      "vnode && vnode._flags & MODE_HYDRATE": "0",
      "newVNode._flags &= RESET_MODE": "0",
      "oldVNode._flags & REF_DETACHED": "0",
      "r = r._excess": "null",
      "next.nodeType == 8": "false",
      "oldDom.nodeType == 8": "false",
      "e && e.then": "false",
    },
  },
  {
    never: "draws outside of its shadow root",
    unless: /\bcreatePortal\b/,
    facts: {
      "parentDom.nodeType == 9": "false",
      "newProps._parentDom": "null",
      "vnode.props._parentDom": "null",
      "parentVNode.props._parentDom": "null",
    },
  },
  {
    never: "hooks into Preact",
    unless: /\boptions\b[^{}]*\} from "preact"|"preact\//,
    facts: {
      "tmp = options._diff": "null",
      "tmp = options.diffed": "null",
      renderHook: "null",
      "options._commit": "null",
      "options.unmount": "null",
      "options.vnode": "null",
      "options.event": "null",
      "options._root": "null",
      "prevDebounce = options.debounceRendering": "0",
      "prevDebounce != options.debounceRendering": "false",
      prevDebounce: "null",
    },
  },
  {
    never:
      "uses contexts, sets a state while it renders, catches errors in components, or has other methods in them than these: mounted, receive props, updated, unmount",
    unless:
      /\bcontextType|createContext|getDerivedState|componentDidCatch|forceUpdate|componentWillMount|componentWillUpdate|shouldComponentUpdate|getChildContext|getSnapshotBeforeUpdate/,
    facts: {
      "tmp = newType.contextType": "null",
      "tmp && globalContext[tmp._id]": "null",
      provider: "null",
      globalContext: "null",
      "c._globalContext = globalContext": "0",
      "component._globalContext": "null",
      "c.context = componentContext": "0",
      "c.context": "undefined",
      "this.context = context": "0",
      "tmp ? provider ? provider.props.value : tmp._defaultValue : globalContext": "null",
      "newType.getDerivedStateFromProps": "null",
      "(component = vnode._component) && !(component._bits & COMPONENT_PROCESSING_EXCEPTION)": "false",
      "markAsForce(newVNode)": "0",
      "c._bits &= ~COMPONENT_FORCE": "0",
      "isClassComponent && !newType.getDerivedStateFromProps && c.componentWillMount": "null",
      "isClassComponent && c.componentDidMount": "c.componentDidMount",
      "isClassComponent && c.componentDidUpdate": "c.componentDidUpdate",
      "newProps !== oldProps && isClassComponent && !newType.getDerivedStateFromProps && c.componentWillReceiveProps":
        "newProps !== oldProps && c.componentWillReceiveProps",
      "isClassComponent ? 25 : 0": "0",
      "c._bits & COMPONENT_DIRTY && ++count < 25": "false",
      "c._bits & COMPONENT_PENDING_ERROR": "0",
      "c._bits & COMPONENT_PROCESSING_EXCEPTION": "0",
      "c.componentWillUpdate": "null",
      "c.shouldComponentUpdate": "null",
      "c.getChildContext": "null",
      "c.getSnapshotBeforeUpdate": "null",
      snapshot: "undefined",
      "typeof update == 'function'": "false",
    },
  },
  {
    never: "draws anything but HTML, or HTML from texts",
    unless:
      /<(?:svg|math|template|textarea|progress)\b|dangerouslySetInnerHTML|\b(?:is|checked|default(?:Value|Checked))=/,
    facts: {
      "nodeType == 'svg'": "false",
      "nodeType == 'math'": "false",
      "nodeType == 'foreignObject'": "false",
      "nodeType == 'template' && dom.content": "null",
      "nodeType == 'textarea'": "false",
      "nodeType == 'progress'": "false",
      "namespace == MATH_NAMESPACE": "false",
      "namespace == SVG_NAMESPACE": "false",
      "!namespace": "false",
      "parentDom.ownerDocument || document": "document",
      "doc.createElementNS( namespace, nodeType, newProps.is ? newProps : parentDom )":
        "document.createElement(nodeType)",
      "i == 'dangerouslySetInnerHTML'": "false",
      newHtml: "null",
      oldHtml: "null",
      "i == 'checked'": "false",
      "i = 'checked'": "0",
      "checked != UNDEFINED": "false",
      "'defaultValue' in newProps": "false",
    },
  },
  {
    never:
      "needs to know that a ref has gone, gives styles as objects, listens to captured events, keeps the state of what is moved, or sets attributes whose properties differ",
    unless:
      /\bstyle=\{\{|\bon[A-Z]\w*Capture\b|\b(?:width|height|list|form|tabIndex|rowSpan|colSpan|download|popover)=|\bref=\{\w+Ref\}|createRef/,
    facts: {
      "name == 'style'": "false",
      "name[0] < 'a'": "true",
      "typeof value != 'function'": "false",
      "typeof oldValue != 'function'": "false",
      "useCapture = name != (name = name.replace(CAPTURE_REGEX, '$1'))": "0",
      useCapture: "false",
      "name != 'width'": "true",
      "name != 'height'": "true",
      "name != 'list'": "true",
      "name != 'form'": "true",
      "name != 'tabIndex'": "true",
      "name != 'download'": "true",
      "name != 'rowSpan'": "true",
      "name != 'colSpan'": "true",
      "name != 'popover'": "true",
      "name == 'popover'": "false",
      "typeof ref == 'function'": "true",
      "value._refCleanup = ref(value) || 1": "ref(value)",
      "owner && (owner = owner._component || owner._dom) && (value = owner._refCleanup)": "false",
      "(r = vnode.ref) && (!r.current || r.current == vnode._dom)": "false",
      "applyRef(oldVNode.ref, NULL, childVNode, oldVNode)": "0",
      "typeof value == 'function'": "false",
      "!isMounting && parentDom.moveBefore && dom.parentNode": "false",
    },
  },
];

const facts = new Map(groups.flatMap((group) => Object.entries(group.facts)));
const preact = join(dirname(createRequire(import.meta.url).resolve("preact/package.json")), "src");

/** Bundles Preact's sources with what is known of them; fails when our sources or Preact's make that untrue. */
export const preactFacts = {
  name: "preact-facts",
  setup({ onResolve, onLoad, onEnd }) {
    const unused = new Set(facts.keys());
    onResolve({ filter: /^preact$/ }, () => ({ path: join(preact, "index.js"), sideEffects: false }));
    onLoad({ filter: /[\\/]embed-widget[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
      const broken = brokenBy(readFileSync(path, "utf8"));
      if (broken) throw new Error(`${path}: ${broken}`);
      return null;
    });
    onLoad({ filter: /[\\/]preact[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
      contents: told(readFileSync(path, "utf8"), (fact) => unused.delete(fact)),
      loader: "js",
    }));
    onEnd(({ errors }) => {
      if (errors.length === 0 && unused.size > 0)
        throw new Error(
          `Preact's sources no longer have these expressions of preact-facts.mjs: ${[...unused].join(", ")}`,
        );
    });
  },
};

/** What a source of ours has that makes a fact untrue, in a sentence; null if there is nothing. */
export function brokenBy(source) {
  for (const { never, unless } of groups) {
    const [found] = unless.exec(source) ?? [];
    if (found) return `It has ${found}, but by preact-facts.mjs the widget never ${never}: mend one of them.`;
  }
  return null;
}

/** A source with its expressions replaced by their values. */
function told(source, onUse) {
  let result = "";
  let end = 0;
  const visit = (node) => {
    const text = source.slice(node.start, node.end).replace(/\s+/g, " ");
    if (facts.has(text) && /Identifier|Expression/.test(node.type)) {
      onUse(text);
      result += `${source.slice(end, node.start)}(${facts.get(text)})`;
      end = node.end;
    } else for (const child of readBy(node)) visit(child);
  };
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
  return result + source.slice(end);
}

/** The parts of a node that are read, in their order: not what is declared, assigned to, or the name of a property. */
function readBy(node) {
  if (/^Import|ExportSpecifier/.test(node.type)) return [];
  const written = {
    AssignmentExpression: ["left"],
    UpdateExpression: ["argument"],
    VariableDeclarator: ["id"],
    CatchClause: ["param"],
  }[node.type];
  const names = /Function/.test(node.type) ? ["id", "params"] : node.computed ? [] : ["property", "key"];
  return Object.entries(node)
    .flatMap(([name, value]) => (written?.includes(name) || names.includes(name) ? [] : value))
    .filter((value) => typeof value?.type === "string")
    .sort((a, b) => a.start - b.start);
}
