import type { FieldKind } from "./form-facts.js";

/** A widget of a library: one field, whatever inputs it is made of. */
export interface Widget {
  /** A class of its outermost element. */
  is: string;
  kind: FieldKind;
  /** Classes of the elements that show what is chosen; without them, or in none of them, its input holds it. */
  shown?: string;
}

/** In the order in which they are tried: an element may have several of the classes. */
export const widgets: readonly Widget[] = [
  // Element UI and Element Plus
  { is: "el-select", kind: "choice", shown: "el-select__tags-text el-select__selected-item" },
  { is: "el-cascader", kind: "choice", shown: "el-tag__content" },
  { is: "el-date-editor", kind: "date" },
  // Ant Design, with the names of its versions 1 to 6
  {
    is: "ant-select",
    kind: "choice",
    shown: "ant-select-selection-item ant-select-selection-selected-value ant-select-content-has-value",
  },
  { is: "ant-cascader-picker", kind: "choice", shown: "ant-cascader-picker-label" },
  { is: "ant-picker", kind: "date" },
  { is: "ant-calendar-picker", kind: "date" },
  // EasyUI
  { is: "datebox", kind: "date" },
  { is: "combo", kind: "choice" },
  { is: "textbox", kind: "text" },
];

/** Parts of widgets that show nothing chosen, though they stand where it would be shown. */
export const NOT_SHOWN = "is-transparent is-hidden el-select__input-wrapper";

/** Original controls that a widget stands for, out of sight: the widget follows. */
export const ORIGINALS = "textbox-f combo-f datebox-f";

/** What libraries draw behind a native control that keeps its value. */
export const DRAWN =
  "layui-form-select layui-form-radio layui-form-checkbox layui-form-switch select2-container chosen-container nice-select";

/** Lists that drop down, calendars, and other things that are no field. */
export const HELPERS =
  "layui-laydate el-select-dropdown el-picker-panel el-popper ant-select-dropdown ant-picker-dropdown combo-panel el-dialog__header el-pagination ant-pagination";

/** Groups of radio buttons or boxes. */
export const GROUPS = "el-radio-group el-checkbox-group ant-radio-group ant-checkbox-group";

/** A radio button or box within is ticked. */
export const TICKED =
  "is-checked is-active ant-radio-wrapper-checked ant-checkbox-wrapper-checked ant-radio-button-wrapper-checked";

/** It can't be changed. */
export const DISABLED = "is-disabled ant-select-disabled textbox-disabled";

/** Editors for rich text: their text is in a frame or an editable element within. */
export const EDITORS =
  "edui-editor tox-tinymce mce-tinymce ke-container cke w-e-container w-e-text-container ck-editor ql-container note-editor";

/** Labels by their class. */
export const LABELS =
  "el-form-item__label ant-form-item-label layui-form-label form-label control-label textbox-label caption";

/** Form items that ask for an answer. */
export const REQUIRED = "is-required ant-form-item-required required";

/** Out of sight by a class that says so. */
export const HIDDEN = "layui-hide hidden d-none";

/** Has the element one of these classes? Both are lists with blanks between. */
export function hasClass(classes: string, names: ReadonlySet<string>): boolean {
  if (classes === "") return false;
  for (const one of classes.split(/\s/)) if (names.has(one)) return true;
  return false;
}

export function namesOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
