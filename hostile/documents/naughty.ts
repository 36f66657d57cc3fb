import { bytesOf, type HostileDocument, opened } from "../document";
import { toldOf, toldOfAll, withText, withTexts } from "../every-field";

const kind = "naughty strings";

/** Strings that have broken programs before. Many are known from the Big List of Naughty Strings (MIT). */
// biome-ignore format: a list of many
export const naughtyStrings: readonly string[] = [
  // Words that are values somewhere.
  "undefined", "undef", "null", "NULL", "(null)", "nil", "NIL", "true", "false", "True", "False", "TRUE", "FALSE", "None", "hasOwnProperty", "then", "constructor", "__proto__", "prototype", "this", "self", "window", "document", "\\", "\\\\", "\\n", "/", "//", "\"", "'", "`", "''", "\"\"", "'\"'", "\"'\"", "{}", "[]", "()", "<>", "{", "}", "[", "]", ";", ":", ",", ".", "..", "...", "*", "?", "%", "%%", "%20", "%00", "&", "&&", "|", "||", "#", "$", "$$", "$&", "$1", "$`", "$'", "@", "~", "^", "=", "==", "!", "-", "--", "---", "+", "_", "__",
  // Numbers, or nearly.
  "0", "00", "-0", "+0", "0.0", "0/0", "1/0", "1.00", "$1.00", "1/2", "1E2", "1E02", "1E+02", "-1", "-1.00", "1,000.00", "1 000 000.00", "1'000.00", "1.000,00", "1e400", "-1e400", "NaN", "Infinity", "-Infinity", "INF", "1#INF", "0x0", "0xffffffff", "0xabad1dea", "0b1", "0o7", "012345678910", "123456789012345678901234567890123456789", "--1", "1..", "..1", "2147483648", "4294967296", "9007199254740993", "18446744073709551616", "٠١٢٣", "१२३", "½", "²", "Ⅷ", "一", "1️⃣",
  // Dates and addresses.
  "2021-02-30", "0000-00-00", "1970-01-01T00:00:00Z", "24:00", "1/1/1", "example.org", "user@example.org", "127.0.0.1", "::1", "localhost", "file:///etc/passwd", "C:\\CON\\CON", "COM1", "LPT1", "AUX", "NUL", "~root", "$HOME", "%APPDATA%", "../../..", "/dev/null; x", "mailto:x", "tel:1", "data:,", "urn:x",
  // Unicode.
  "Ω≈ç√∫˜µ≤≥÷", "åß∂ƒ©˙∆˚¬…æ", "œ∑´®†¥¨ˆøπ“‘", "¡™£¢∞§¶•ªº–≠", "ЁЂЃЄЅІЇЈЉЊЋЌЍЎЏ", "⁰⁴⁵₀₁₂", "ด้้้้้็็็็็้้้้้็็็็็้้้้้้้้็็็็็้้้้้็็็็็้้้้้้้้", "田中さんにあげて下さい", "和製漢語", "사회과학원 어학연구소", "울란바토르", "𠜎𠜱𠝹𠱓𠱸", "表ポあA鷗ŒéB逍Üßªąñ丂㐀𠀀", "Ⱥ", "Ⱦ", "ﬀﬁﬂﬃﬄ", "İIıi", "ẞß", "ǅǆ", "Å Å Å", "é é", "한 한", "ヽ༼ຈل͜ຈ༽ﾉ", "(｡◕ ∀ ◕｡)", "｀ｨ(´∀｀∩", "__ﾛ(,_,*)", "・(￣∀￣)・:*:", "ﾟ･✿ヾ╲(｡◕‿◕｡)╱✿･ﾟ", "(╯°□°）╯︵ ┻━┻)", "😍", "👩🏽", "👾 🙇 💁 🙅", "🐵 🙈 🙉 🙊", "❤️ 💔 💌", "✋🏿 💪🏿 👐🏿", "🚾 🆒 🆓 🆕", "0️⃣ 1️⃣", "🇺🇸🇷🇺🇸 🇦🇫🇦🇲", "🇺🇸🇷🇺🇸🇦", "👨\u200d👩\u200d👦", "👁️\u200d🗨️", "🏳️\u200d🌈", "🏴\u200d☠️", "١٢٣", "ثم نفس سقطت وبالتحديد،", "בְּרֵאשִׁית, בָּרָא אֱלֹהִים", "הָיְתָהtestالصفحات التّحول", "مُنَاقَشَةُ سُبُلِ", "﷽", "ﷺ", "᚛ᚄᚓᚐᚋᚒᚄ ᚑᚄᚂᚑᚏᚅ᚜", "\u202a\u202atest\u202a", "\u202btest\u202b", "test\u2060test\u202b", "\u2066test\u2067", "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤", "̗̺͖̹̯͓Ṯ̤͍̥͇͈h̲́e͏͓̼̗", "˙ɐnbᴉlɐ ɐuƃɐɯ", "Ｔｈｅ ｑｕｉｃｋ", "𝐓𝐡𝐞 𝐪𝐮𝐢𝐜𝐤", "⒯⒣⒠", "\u2063invisible separator", "𐀀", "\u{10ffff}", "\uffff", "\ufffe", "\ufeff.", "\u0000.", "\u0008.", "\u007f.", "\u0085.", "\u00ad.", "\u061c.", "\u180e.", "\u2028.", "\u2029.", "\u3000.", "\ufff9.", "\u{1d173}.", "\u{e0001}.", "\ud800.", ".\udfff",
  // What editors and shells do things with.
  "a\tb", "a\nb", "a\r\nb", "a\fb", " leading", "trailing ", "  two  blanks  ", "a\u00a0b", "x".repeat(300), "W ".repeat(150), "-".repeat(200), "i".repeat(200), "\u0301".repeat(50), "a\u0301".repeat(50), "<b>", "</p>", "&amp;", "&notanentity;", "<!-- -->", "{{x}}", "\x24{x}", "%d%s", "\u001b[31m", "\u009b31m", "# heading", "* list", "> quotation", "`code`", "[link](x)", "| a | b |", "=1+1", "@x", "+1", "-1+1",
];

/** How many strings one article takes in each of the fields that there may be many of. */
const together = 14;

/** All strings in a few documents, for the browser. */
const naughtyTogether = Array.from(
  { length: Math.ceil(naughtyStrings.length / together) },
  (_, number): HostileDocument => {
    const strings = naughtyStrings.slice(number * together, (number + 1) * together);
    const name = `${together} from number ${number * together}`;
    return {
      kind,
      name,
      bytes: () => bytesOf(withTexts(strings)),
      ...opened(...toldOfAll(strings)),
    };
  },
);

/** One document for each string, which has it in every field that takes text. */
const naughtyAlone = naughtyStrings.map(
  (words): HostileDocument => ({
    kind,
    isWalked: false,
    name: JSON.stringify(words).slice(0, 60),
    bytes: () => bytesOf(withText(words)),
    ...opened(...toldOf(words)),
  }),
);

export const naughty: readonly HostileDocument[] = [...naughtyAlone, ...naughtyTogether];
