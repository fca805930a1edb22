import {
  type FileProblem,
  type PlannedImport,
  parseProfiles,
  planImport,
  profileLimits,
} from "@mulu/catalog-core/profile";
import { useRef, useState } from "preact/hooks";
import { ImportPreview } from "./import-preview.js";
import { useManaging } from "./manage-tools.js";
import { Sentence } from "./page-words.js";

type Looked =
  | { file: string; problems: readonly FileProblem[] }
  | { file: string; plan: readonly PlannedImport[] }
  | "unreadable";

/** Takes profiles from a file: it is checked, what it would change is shown, and only then all of it is written. */
export function ProfileImport() {
  const { texts, actions, kept, locale, announce, attempt } = useManaging();
  const words = texts.import;
  const [looked, setLooked] = useState<Looked | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const look = async (file: File | undefined) => {
    // The same file may be chosen again, once it is mended.
    if (input.current) input.current.value = "";
    if (!file) return;
    try {
      // A character has four bytes at most: what is larger isn't even read.
      const text = file.size > profileLimits.file * 4 ? " ".repeat(profileLimits.file + 1) : await file.text();
      const check = parseProfiles(text, locale);
      const current = kept.map(({ profile }) => profile);
      setLooked(
        check.ok
          ? { file: file.name, plan: planImport(current, check.profiles) }
          : { file: file.name, problems: check.problems },
      );
    } catch {
      setLooked("unreadable");
    }
  };
  const leave = () => {
    setLooked(null);
    button.current?.focus();
  };
  const write = async (plan: readonly PlannedImport[]) => {
    const coming = plan.filter(({ what }) => what !== "same").map(({ profile }) => profile);
    if (!(await attempt(() => actions.save(coming)))) return;
    announce(words.done(coming.length));
    leave();
  };

  return (
    <div class="profile-import">
      {/* The browser's own button for files speaks the browser's language, not the panel's. */}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => void look(event.currentTarget.files?.[0])}
      />
      <div class="actions">
        <button ref={button} type="button" onClick={() => input.current?.click()}>
          {words.open}
        </button>
      </div>
      {looked === "unreadable" && (
        <p class="ink-error" role="alert">
          {words.unreadable}
        </p>
      )}
      {looked !== null && looked !== "unreadable" && "problems" in looked && (
        <div class="warn" role="alert">
          <p>
            <Sentence of={(file) => words.wrong(file, looked.problems.length)} words={looked.file} />
          </p>
          <ul>
            {looked.problems.map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {looked !== null && looked !== "unreadable" && "plan" in looked && (
        <ImportPreview
          file={looked.file}
          plan={looked.plan}
          onImport={() => void write(looked.plan)}
          onCancel={leave}
        />
      )}
    </div>
  );
}
