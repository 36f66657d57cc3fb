import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import { articleHref } from "../../core/address/paths";
import { type AddressFault, sourceAddress } from "../../sources/library/web/source-address";
import { useElsewhereWords } from "../wording/use-elsewhere-words";

interface Props {
  readonly label: string;
  readonly initial?: string;
  /** Whether it stands below the text of a page, with a line between. */
  readonly isBelow?: boolean;
}

/** Asks for the address of a file on the web, and goes to it. */
export function AddressForm({ label, initial = "", isBelow = false }: Props) {
  const words = useElsewhereWords();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const [fault, setFault] = useState<AddressFault>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const src = withScheme(typed.trim());
    const read = sourceAddress(src, window.location.hostname);
    setFault("fault" in read ? read.fault : undefined);
    if ("url" in read) void navigate(articleHref({ from: "web", src }));
  };
  const said = fault && words.elsewhere.failed.address[fault];
  return (
    <form
      className={isBelow ? "mt-10 mb-5 max-w-text border-t border-line pt-6" : "my-5 max-w-text"}
      onSubmit={submit}
      noValidate
    >
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <input
          id={id}
          type="url"
          className="field w-auto min-w-0 flex-[1_1_16rem] text-start aria-invalid:border-alert-line aria-invalid:[outline:1px_solid_var(--alert-line)]"
          placeholder={words.elsewhere.open.hint}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          value={typed}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className={initial === "" ? "button button-strong" : "button"}>
          {words.elsewhere.open.submit}
        </button>
      </div>
      <p
        id={`${id}-fault`}
        role="alert"
        className="rounded-sm border-alert-line text-sm not-empty:mt-2 not-empty:border-s-3 not-empty:bg-alert not-empty:px-3 not-empty:py-2"
      >
        {said !== undefined && `${said.title}. ${said.next}`}
      </p>
    </form>
  );
}

/** People leave out what browsers do not show. */
function withScheme(text: string): string {
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?(\/|$)/u.test(text) ? `https://${text}` : text;
}
