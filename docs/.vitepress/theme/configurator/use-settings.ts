import { type ComputedRef, computed, onBeforeUnmount, onMounted, reactive, watch } from "vue";
import { type Fault, faultsOf, withoutFaults } from "./checks.js";
import { defaults, fromHash, type Name, type Settings, toHash } from "./settings.js";

/** Browsers refuse an address that changes with every movement of a colour picker. */
const PAUSE = 200;

interface Used {
  settings: Settings;
  faults: ComputedRef<Partial<Record<Name, Fault>>>;
  /** The settings that can be put out. */
  right: ComputedRef<Settings>;
}

/** The settings, which are kept in the page's address. */
export function useSettings(): Used {
  const settings = reactive({ ...defaults });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restore = () => {
    const given = fromHash(location.hash);
    if (given) Object.assign(settings, given);
  };
  const keep = () => {
    const { pathname, search, hash } = location;
    if (toHash(settings) !== hash) history.replaceState(history.state, "", `${pathname}${search}${toHash(settings)}`);
  };
  onMounted(() => {
    restore();
    addEventListener("hashchange", restore);
    watch(settings, () => {
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    });
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    removeEventListener("hashchange", restore);
  });
  return {
    settings,
    faults: computed(() => faultsOf(settings)),
    right: computed(() => withoutFaults(settings, defaults)),
  };
}
