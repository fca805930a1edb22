import { useRef } from "preact/hooks";

/** A button that opens the browser's choice of files. The same file can be chosen twice. */
export function FileButton(props: { label: string; accept: string; primary?: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={props.primary ? "primary" : undefined} onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        class="no-display"
        accept={props.accept}
        aria-label={props.label}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) props.onFile(file);
        }}
      />
    </>
  );
}
