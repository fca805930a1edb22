/** Kinds of inputs that hold what can be written out. */
const WRITTEN = /^(?:text|search|tel|url|date|datetime-local|month|number|)$/;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Writes a proposal into a field of the page's form, as if it had been typed: the page's own scripts are told.
 * @param element the field, or what stands around it in a component library
 * @returns takes it back, unless the field was changed since; null where nothing can be written
 */
export function fillField(element: Element, value: string): (() => boolean) | null {
  const control = controlOf(element);
  if (!control) return null;
  const before = control.value;
  const wanted = control instanceof HTMLSelectElement ? optionOf(control, value) : value;
  if (wanted === null) return null;
  write(control, wanted);
  // A date field takes days in its own form only.
  if (control.value !== wanted) {
    write(control, before);
    return null;
  }
  return () => {
    if (control.value !== wanted) return false;
    write(control, before);
    return true;
  };
}

/** The one control that can be written in. */
function controlOf(element: Element): Control | null {
  if (isControl(element)) return isOpen(element) ? element : null;
  const open = [...element.querySelectorAll("input, textarea, select")].filter(isControl).filter(isOpen);
  return open.length === 1 ? open[0]! : null;
}

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function isOpen(control: Control): boolean {
  if (control.disabled || control.getClientRects().length === 0) return false;
  if (control instanceof HTMLSelectElement) return !control.multiple;
  return !control.readOnly && (control instanceof HTMLTextAreaElement || WRITTEN.test(control.type));
}

function optionOf(select: HTMLSelectElement, text: string): string | null {
  const option = [...select.options].find((one) => !one.disabled && one.text.trim() === text);
  return option?.value ?? null;
}

function write(control: Control, value: string): void {
  control.value = value;
  for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
}
