// Where Playwright 1.65 and Firefox 153 differ in WebDriver BiDi: what one says, as the other takes
// it. Each part does nothing once both agree, and can go then.

const mediaCommand = "emulation.setMediaFeaturesOverride";

// Playwright sets a field's value as a script would, which React does not take for typing.
const insertion = /window\.__pw_bidiInsertText\((\w+)\)/g;
const typing = "document.execCommand('insertText', false, $1)";

// Far from the numbers that Playwright gives its own commands.
const firstOwnId = 2 ** 40;

// Playwright takes what it clicks to the middle of the window, which moves the page where it is in
// view already, or where only a part of the page has to scroll.
const centring = /node\.scrollIntoView\(\{(?:\\n|\s)*block: \\"center\\"[^}]*\}\)/g;
const nearest =
  'node.scrollIntoView({ block: \\"nearest\\", inline: \\"nearest\\", behavior: \\"instant\\" })';

/** The translation for one session; `send` takes what is to be said to Firefox besides. */
export class BidiTranslation {
  #send;
  /** Commands for media features that Firefox has not answered yet, by their id. */
  #media = new Map();
  /** What follows the answers to our own commands, by their id. */
  #own = new Map();
  #nextId = firstOwnId;

  constructor(send) {
    this.#send = send;
  }

  toFirefox(text) {
    if (text.includes(mediaCommand)) {
      const { id, params } = JSON.parse(text);
      this.#media.set(id, params);
    }
    return text.replace(insertion, typing).replace(centring, nearest);
  }

  /** Undefined where there is nothing to be said to Playwright, or nothing yet. */
  toPlaywright(text) {
    const isDownload = text.includes('"browsingContext.download');
    if (!isDownload && this.#media.size === 0 && this.#own.size === 0) return text;
    const message = JSON.parse(text);
    if (message.type === "event") return isDownload ? withDownloadId(message) : text;
    const { id, error } = message;
    const follow = this.#own.get(id);
    const params = this.#media.get(id);
    this.#own.delete(id);
    this.#media.delete(id);
    if (follow !== undefined) return follow(message);
    if (params === undefined || error !== "unknown command") return text;
    this.#setMedia(id, params);
    return undefined;
  }

  // Firefox has no command for the colour scheme, but its own window can set it.
  #setMedia(id, params) {
    const answer = ({ type, result, ...rest }) => {
      const failed = type === "error" || result.type === "exception";
      const said = failed
        ? { type: "error", error: "unknown error", message: JSON.stringify(result ?? rest) }
        : { type: "success", result: {} };
      return JSON.stringify({ id, ...said });
    };
    this.#ask("browsingContext.getTree", { "moz:scope": "chrome" }, (tree) => {
      const context = tree.result?.contexts[0]?.context;
      if (context === undefined) return answer({ type: "error", ...tree });
      const script = {
        functionDeclaration: String(setColorScheme),
        arguments: [{ type: "string", value: JSON.stringify(params) }],
        target: { context },
        awaitPromise: false,
      };
      this.#ask("script.callFunction", script, answer);
      return undefined;
    });
  }

  #ask(method, params, follow) {
    this.#nextId += 1;
    this.#own.set(this.#nextId, follow);
    this.#send(JSON.stringify({ id: this.#nextId, method, params }));
  }
}

// Playwright tells downloads apart by an id, which Firefox gives only those that are navigations.
function withDownloadId(message) {
  const { download, navigation, url } = message.params;
  return JSON.stringify({
    ...message,
    params: { ...message.params, download: download ?? navigation ?? url },
  });
}

// Runs in Firefox's own window, for pages that are there and for those that a context will have. A
// page gets another browsing context where it is navigated to another kind of site; its browser's
// number stays.
function setColorScheme(json) {
  const { features, contexts = [], userContexts = [] } = JSON.parse(json);
  const load = (name) =>
    ChromeUtils.importESModule(`chrome://remote/content/shared/${name}.sys.mjs`)[name];
  const scheme = features["prefers-color-scheme"] ?? "none";
  const isFirst = window.onRecordSchemes === undefined;
  window.onRecordSchemes ??= { ofBrowser: new Map(), ofUser: new Map() };
  const { ofBrowser, ofUser } = window.onRecordSchemes;
  for (const id of contexts) {
    const context = load("NavigableManager").getBrowsingContextById(id)?.top;
    if (!context) continue;
    ofBrowser.set(context.browserId, scheme);
    context.prefersColorSchemeOverride = scheme;
  }
  for (const id of userContexts) {
    ofUser.set(load("UserContextManager").getInternalIdById(id), scheme);
  }
  if (!isFirst) return;
  window.onRecordWatch = (context) => {
    const { browserId, originAttributes } = context;
    const own = ofBrowser.get(browserId) ?? ofUser.get(originAttributes.userContextId);
    if (own !== undefined && context === context.top) context.prefersColorSchemeOverride = own;
  };
  Services.obs.addObserver(window.onRecordWatch, "browsing-context-attached");
}
