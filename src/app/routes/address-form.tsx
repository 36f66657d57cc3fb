import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import { articleHref } from "../../core/address/paths";
import { type AddressFault, sourceAddress } from "../../sources/library/web/source-address";
import { useElsewhereWords } from "../wording/use-elsewhere-words";
import "../styles/elsewhere.css";

interface Props {
  readonly label: string;
  readonly initial?: string;
}

/** Asks for the address of a file on the web, and goes to it. */
export function AddressForm({ label, initial = "" }: Props) {
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
    <form className="address-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          id={id}
          type="url"
          className="field"
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
      <p id={`${id}-fault`} role="alert" className="address-fault">
        {said !== undefined && `${said.title}. ${said.next}`}
      </p>
    </form>
  );
}

/** People leave out what browsers do not show. */
function withScheme(text: string): string {
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?(\/|$)/u.test(text) ? `https://${text}` : text;
}
