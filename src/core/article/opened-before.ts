import { CheckedBefore } from "./checking/checked-before";
import { MembersBefore } from "./members-before";
import { PlacedBefore } from "./placing/placed-before";

/**
 * What has been found out about the parts of an article in its versions before: {@link openArticle} looks
 * only at parts that are other objects since. To be given to one version after the other of one article.
 */
export class OpenedBefore {
  readonly checked = new CheckedBefore();
  readonly placed = new PlacedBefore();
  readonly members = new MembersBefore();
}
