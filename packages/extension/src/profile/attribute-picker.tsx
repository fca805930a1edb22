import type { AttributeName } from "@mulu/catalog-core";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { searchAttributes } from "./attribute-choices.js";
import { useTeach } from "./teach-tools.js";

/** A combobox over the attributes: type to narrow, arrow keys to choose, Enter to take. */
export function AttributePicker(props: {
  /** Those that the profile reads already. */
  taught: ReadonlySet<string>;
  onChoose: (name: AttributeName) => void;
  onCancel?: (() => void) | undefined;
}) {
  const { taught, onChoose, onCancel } = props;
  const { locale, texts } = useTeach();
  const words = texts.teach;
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = useMemo(() => searchAttributes(query, locale), [query, locale]);
  const isOpen = open && found.length > 0;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { length } = found;
    const down = event.key === "ArrowDown";
    if (down || event.key === "ArrowUp") {
      setOpen(true);
      if (length > 0) setActive(down ? (active + 1) % length : (active <= 0 ? length : active) - 1);
    } else if (event.key === "Enter") {
      const choice = found[active] ?? (length === 1 ? found[0] : undefined);
      if (choice) onChoose(choice.name);
    } else if (event.key === "Escape" && (isOpen || onCancel)) {
      if (isOpen) setOpen(false);
      else onCancel?.();
    } else return;
    event.preventDefault();
  };

  return (
    <div class="picker">
      <label for={`${id}-input`}>{words.attribute}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <p id={`${id}-hint`} class="quiet">
        {words.attributeHint}
      </p>
      {/* Its options are reached from the field, which keeps the focus. */}
      <div ref={list} id={`${id}-list`} class="options" role="listbox" aria-label={words.attribute} hidden={!isOpen}>
        {isOpen &&
          found.map(({ name, title }, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: reached by aria-activedescendant
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={name}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              class={index === active ? "option active" : "option"}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(name)}
            >
              {title}
              {taught.has(name) && <span class="badge">{words.taught}</span>}
            </div>
          ))}
      </div>
      <p class="quiet" role="status">
        {open && words.found(found.length)}
      </p>
    </div>
  );
}
