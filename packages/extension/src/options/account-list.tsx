import type { AccountGroup } from "./account-groups.js";

/** What an import says, table by table. */
export function AccountList({ groups }: { groups: readonly AccountGroup[] }) {
  return (
    <>
      {groups.map(({ heading, lines }, index) => (
        <div key={index} class="account">
          <p>
            <bdi dir="auto">{heading}</bdi>
          </p>
          {lines.length > 0 && (
            <ul class="points">
              {lines.map((line, at) => (
                <li key={at}>
                  <bdi dir="auto">{line}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}
