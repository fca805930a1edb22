import { useRef, useState } from "preact/hooks";
import type { AutomaticHost, OptionsState } from "./actions.js";
import { hostName } from "./host-name.js";
import { LockedNote } from "./locked-note.js";
import { useOptions } from "./options-tools.js";

/** Sites that are audited by themselves. */
export function AutomaticSection({ state }: { state: OptionsState }) {
  const { texts, actions, locked, run, fail, announce } = useOptions();
  const words = texts.automatic;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const fixed = locked("hosts");

  const ask = (host: string) => {
    // At once: browsers show the question only within the click.
    let asked: Promise<boolean>;
    try {
      asked = actions.addHost(host);
    } catch (error) {
      return fail(error);
    }
    setWrong(null);
    void asked.then(async (given) => {
      if (!given) return setWrong(words.refused(host));
      setTyped("");
      await run(async () => {}, words.added(host));
    }, fail);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const host = hostName(typed);
    if (host !== null && !state.hosts.some((one) => one.host === host)) return ask(host);
    setWrong(host === null ? words.wrong : words.already);
    field.current?.focus();
  };
  const remove = async ({ host }: AutomaticHost) => {
    if (await run(() => actions.removeHost(host), words.removed(host))) field.current?.focus();
    else announce("");
  };
  return (
    <>
      <p class="intro">{words.intro}</p>
      <section class="card">
        <h3>
          {words.list} <span class="count">{state.hosts.length}</span>
        </h3>
        {state.hosts.length === 0 && <p class="quiet">{words.empty}</p>}
        {state.hosts.length > 0 && (
          <ul class="rows">
            {state.hosts.map((one) => (
              <li key={one.host} class="row row-narrow">
                <div class="row-text">
                  <p class="code cut">
                    <bdi>{one.host}</bdi>
                  </p>
                  {!one.permitted && <p class="ink-warning">{words.notPermitted}</p>}
                  {one.managed && <LockedNote />}
                </div>
                {!one.permitted && (
                  <button type="button" aria-label={words.allowNamed(one.host)} onClick={() => ask(one.host)}>
                    {words.allow}
                  </button>
                )}
                {!one.managed && !fixed && (
                  <button type="button" aria-label={words.removeNamed(one.host)} onClick={() => void remove(one)}>
                    {words.remove}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {fixed ? (
          <LockedNote />
        ) : (
          <form noValidate onSubmit={submit}>
            <label for="host">{words.host}</label>
            <div class="field-row">
              <input
                ref={field}
                id="host"
                type="text"
                inputMode="url"
                autocomplete="off"
                spellcheck={false}
                value={typed}
                aria-invalid={wrong !== null}
                aria-describedby={wrong !== null ? "host-wrong" : "host-hint"}
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                  setWrong(null);
                }}
              />
              <button type="submit" class="primary">
                {words.add}
              </button>
            </div>
            {wrong !== null ? (
              <p id="host-wrong" class="ink-error" role="alert">
                {wrong}
              </p>
            ) : (
              <p id="host-hint" class="quiet">
                {words.hint}
              </p>
            )}
          </form>
        )}
      </section>
    </>
  );
}
