// Class lists that several tools share. Tailwind looks for classes in .tsx files only.

/** Things to be compared, side by side where there is room. */
export const sideBySide =
  "grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-x-5 gap-y-2.5";

/** Buttons around what they change, in one frame. */
export const joinedButtons = "inline-flex items-center rounded-md border border-line-strong";
