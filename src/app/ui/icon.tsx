import { memo } from "react";

const paths = {
  previous: "M5 15l7-7 7 7",
  next: "M5 9l7 7 7-7",
  minus: "M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  share: "M12 15V4m0 0L8 8m4-4l4 4M6 12v6a2 2 0 002 2h8a2 2 0 002-2v-6",
  filter: "M4 6h16M7 12h10M10 18h4",
  sections: "M5 6h.01M5 12h.01M5 18h.01M9 6h11M9 12h11M9 18h11",
  keyboard: "M3 7h18v10H3zM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8",
  appearance: "M4 18L9 6l5 12M5.8 14h6.4M14.5 18l3-7.5 3 7.5M15.5 15.5h4",
  marks: "M4 19h6M13.5 4.5l5 5L11 17H6.5v-4.5z",
  pen: "M4 20l1-4L16 5l3 3L8 19z",
  search: "M10.5 17a6.5 6.5 0 110-13 6.5 6.5 0 010 13zM20 20l-5-5",
  copy: "M9 9h10v11H9zM6 15H5V4h10v2",
  download: "M12 4v11m0 0l-4-4m4 4l4-4M5 19h14",
  check: "M5 12.5l4.5 4.5L19 7.5",
  warning: "M12 4l9 16H3zM12 10v4M12 17h.01",
} as const;

export type IconName = keyof typeof paths;

interface Props {
  readonly name: IconName;
  readonly className?: string;
}

/** A line drawing that says nothing to a screen reader: the control around it carries the name. */
export const Icon = memo(function Icon({ name, className = "size-5" }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
});
