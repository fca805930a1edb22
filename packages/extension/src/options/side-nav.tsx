import { useOptions } from "./options-tools.js";
import { type SectionName, sections } from "./sections.js";

/** The parts of the page as links; each has its address. */
export function SideNav({ current }: { current: SectionName }) {
  const { texts } = useOptions();
  return (
    <nav aria-label={texts.nav}>
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === current ? "page" : undefined}>
              {texts.sections[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
