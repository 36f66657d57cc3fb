import type { MarkedSection } from "../../../core/article/marked-article";
import { SectionLink } from "../../reading/section-link";

/** A section's heading, which is the link to the section as well. */
export function SectionHeading({ section }: { section: MarkedSection }) {
  return (
    <h2 tabIndex={-1} data-heading={section.number}>
      <SectionLink section={section} className="heading-link">
        {section.heading}
      </SectionLink>
    </h2>
  );
}
