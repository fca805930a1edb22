import { Component, type ComponentChildren, type ComponentType, h } from "preact";

/** A component that is rendered again only when one of its props is another. Preact has it in `compat` only. */
export function memo<P extends object>(render: (props: P) => ComponentChildren): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const [before, after] = [this.props as Record<string, unknown>, next as Record<string, unknown>];
      return Object.keys({ ...before, ...after }).some((name) => before[name] !== after[name]);
    }
    override render() {
      return h(render as ComponentType<P>, this.props as P & { children?: ComponentChildren });
    }
  };
}
