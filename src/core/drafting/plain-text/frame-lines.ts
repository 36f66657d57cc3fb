// The words of lines that stand around articles on pages: menus, sharing, subscriptions, times.

/** What stands around articles on pages: the whole of a short line, without regard to capitals. */
const frame = [
  /^(skip|jump) to (main )?(content|navigation)/,
  /^(share|print|save|listen|follow|comments?|advertisement|advert|ad|menu|search|home|watch|live|close|gift( article)?|bookmark|copy link|email|e-mail|facebook|twitter|whatsapp|linkedin|reddit|telegram|loading|x)\.?$/,
  /^(share|print|save|e-?mail|tweet|pin) (this|on|via|to|by)\b/,
  /^(live( feed| updates?| reporting)?|key (events|moments|points)|summary|latest|pinned( post)?|show key events( only)?|most viewed|please turn on javascript.*)$/,
  /^(do|have|were|are) you\b.{0,80}\? ?(e-?mail|write|call|contact|tell|text|get in touch)\b.{0,60}$|^(e-?mail|tips to|contact):? \S+@\S+$/,
  /^what do you think\?.{0,80}$|^(e-?mail|write to|contact) (us|me|\S+@\S+)\b.{0,80}$/,
  /^(for immediate release|(press|news|media) release|embargoed until .{0,40}|pressemitteilung|\(?ends\)?|###)$/,
  /^(video|photo|image|audio|watch|listen|related|read more)\b[^\][]{0,200}\]$/,
  /^share$|^share (article|story|full article)|^(listen|watch) (to this|now|live)\b|^listen to (the )?(article|story)/,
  /^(sign up|sign in|log in|register|subscribe)\b.{0,24}$/,
  /^(already|not yet) a (subscriber|member)|^support (our|independent|quality) journalism|^this (article|content) is for (subscribers|members)|^to continue reading|^continue reading|^you have \d+ (free )?articles?/,
  /^\d+[\s-]*min(ute)?s?\.?([\s-]*read)?$|^(reading|read) time\b.{0,20}$|^\d+ comments?$|^\d+ shares?$/,
  /^(we|this (web)?site) uses? (and our partners )?.{0,40}cookies|^(accept|reject|allow|manage|decline)( all)?( cookies| preferences| settings)?$|cookie (policy|settings|preferences|notice)|privacy (policy|notice|settings)$|^terms (of|and) (use|service|conditions)|^by (clicking|continuing|using)\b.{0,80}\b(agree|accept|consent)/,
  /^(©|\(c\)|copyright).{0,120}$|^©|all rights reserved|^first published (on|in|at)\b|^this (article|story) (was|is) (originally |first )?(published|amended|updated)/,
  /^follow (us|me|him|her|@\w+|[\p{L}.'’ -]{2,40}(?= on (?:twitter|x|facebook|instagram|threads|mastodon|bluesky|linkedin|tiktok|youtube|telegram|whatsapp)\b.{0,40}$)) on\b|^(like|find) us on\b|^image (source|credit|copyright)|^(getty images|reuters|afp|ap|pa media|epa|dpa)$/u,
  /^(leave|write|post|add) a (comment|reply)$|^thanks for reading .{0,60}\bsubscribe\b.{0,80}$|^dieses thema im programm:.{0,200}$/,
  /^(listen to|get in touch|do you have a story|have you got a story|send (us )?your)\b.{0,160}\b(follow|whatsapp|facebook|instagram|e-?mail)\b.{0,160}$/,
  /^\d+ (seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?) ago$/,
  /^(back to top|go to (homepage|top)|next (article|story)|previous (article|story)|open in app|view (gallery|comments|all)|show (more|all)|load more|click here\b.{0,60}|tap here\b.{0,60}|swipe)$/,
  /^(topics|tags|filed under|categories|sections|editions?)\s*:.{0,160}$/,
  /^(zum inhalt( springen)?|teilen|drucken|merken|anzeige|werbung|menü|suche|startseite|kommentare?|vorlesen|artikel (anhören|teilen|drucken|merken))\.?$/,
  /^(lesen sie (auch|mehr|dazu)|mehr (zum thema|dazu|lesen)|auch interessant|weiterlesen|weitere (artikel|themen)|das könnte sie (auch )?interessieren|zum thema|lesezeit|meistgelesen)\b.{0,120}$/,
  /^(jetzt|hier)? ?(newsletter|abonnieren|anmelden|registrieren|abo)\b.{0,80}$|^(wir verwenden|diese (web)?seite (verwendet|nutzt)) .{0,20}cookies|^alle rechte vorbehalten|^(alle(s)? )?(akzeptieren|ablehnen|zustimmen)$|^folgen sie uns/,
  /^(sign up|sign in|log in|log out|register|subscribe|join|get)\b.{0,80}\b(newsletter|account|subscri|inbox|for [£$€]\d)|^subscribe\b.{0,60}[£$€]/,
  /^(read|see|learn|find out|watch|hear) (more|also|next)\s*[:|–—-]/,
  /^(jetzt|hier)( gratis| kostenlos)? (weiterlesen|testen|anmelden|abonnieren|registrieren)\b.{0,40}$/,
  /^(sie haben|haben sie|du hast|hast du)( schon| bereits| noch)? k?ein (abo|abonnement|konto|digitalabo)\b.{0,60}$/,
  /^testen sie .{2,60}(€|euro|kostenlos|gratis|monat).{0,80}$/,
  /^(when we learn of a mistake|if you (spot|see|find|notice) an error|to report (an error|a correction)|fehler (melden|gefunden))\b.{0,200}$|^a version of this (article|story) (appears|appeared|was published|originally appeared) (in|on)\b.{0,400}$/,
  /^(follow|find|read|see) (all (of )?)?(our |the )?.{2,40}coverage (of|on|at|here)\b.{0,120}$|^for more .{2,60}(,| -) (visit|go to|click|see)\b.{0,100}$/,
  /^(copy|gift|aa|posted in.{0,60}|filed in.{0,60}|suggested topics:?|article continues (below|after).{0,40}|story continues (below|after).{0,40}|continues after advertisement|skip (advertisement|ad|past .{2,60}))$/,
  /^.{0,200}\bnewsletter\b.{0,200}\b(sign up|subscribe|register)( (here|now|today|for free))?[.!]?$/,
  /^(lire (aussi|également|plus tard)|à lire aussi|lee también|leer también|leggi anche|lees ook|leia também|læs også|läs också|les også|czytaj też)\b.{0,160}$|^(s[’']inscrire|s[’']abonner|se connecter|partager|suscríbete|compartir|condividi|iscriviti|delen|compartilhar|temps de lecture.{0,20}|tiempo de lectura.{0,20}|publicité|publicidad|pubblicità|advertentie)$/,
  /^(empfohlener )?externer inhalt\.?$|^(um diesen inhalt|an dieser stelle finden sie)\b.{0,300}$|^(ich bin|wir sind) damit einverstanden, dass\b.{0,300}$|^diese audioversion\b.{0,100}$|^© ?dpa\b.{0,60}$/,
  /^(stay in touch|download (our|the)\b.{0,40}\bapps?)\b.{0,60}$|^(we|the publisher|this site) may (earn|receive|get) (a|an|some)?.{0,30}commission\b.{0,160}$|^video ad feedback$|^.{0,160}\bin accordance with (the|our) .{0,40}privacy (statement|policy|notice)\b.{0,60}$/,
  /^(comentarios|normas|archivado en|más información|lo más visto|regístrate\b.{0,80}|suscríbete\b.{0,80}|inicia sesión\b.{0,60}|commentaires|contribuer|réagir|abonnez-vous\b.{0,80}|il vous reste\b.{0,80}|la suite est réservée\b.{0,60}|article réservé\b.{0,60}|commenti|abbonati\b.{0,80}|riproduzione riservata\b.{0,60}|continua a leggere\b.{0,60}|reacties|lees verder\b.{0,40}|abonneer\b.{0,60})[.:]?$/,
  /^.{0,120}\bcontributed (to this (report|story|article)|reporting)( from .{2,40})?\.?$|^(media|press) (contacts?|enquir(y|ies)|inquir(y|ies)): .{3,120}(@|\d{3}).{0,80}$/,
  /^don[’']t miss (these|our|the)\b.{0,60}$/,
  /^(image|advertisements|connect with us|next story|more from this section|veröffentlicht|veröffentlicht (unter|am|in)\b.{0,40}|weiterlesen|pti|ians|ani|pa|aap|anp|cp|upi|xinhua|bernama|kyodo news|the canadian press)[.:]?$|^.{2,40}\blogo$|^read also ?[|:–-].{2,160}$|^disclaimer: .{0,200}$/,
  /^click to play video:?\b.{0,200}$|^(this|a) (report|story|article|file) by .{2,40} was first published\b.{0,40}$|^(ap|pti|reuters|afp|ians) (last )?updated\b.{0,40}$/,
  /^\[\/?[a-z_]+\d*\b[^\]]{0,60}\]$|^\(?about \d+ (hours?|minutes?|days?) (later|ago)\)?$|^go to video$|^sponsored( links?| content| by\b.{0,40})?$|^\d+ of \d+( \d+ of \d+)?$|^\d+ comments?:$|^[-–—] \S+\.(com|org|net|co\.\w\w)$|^(dark mode|e-?paper|logo|total hits\b.{0,30})$|^home (blog|news|nation|sports?|world|page|business|local|politics)\b.{0,30}$|^pix of the day\b.{0,40}$/,
  /^(banner ad|comments are closed|no comments|(there are )?no comments yet|category|items filtered by\b.{0,60}|(categor(y|ies)|tags?|tagged( with| as)?|filed under|topics|labels): .{2,200})[.:]?$/,
  /^-?\d{1,2}([.,]\d)? ?°[cf]?\b.{0,30}$|^(you can )?(listen|watch|hear|read)( back)?( to)? (the|our) .{0,40}\b(below|above|here)\.?$|^this is (an )?ai[- ]generated\b.{0,160}$/,
  /^our standards: .{0,80}$|^the .{3,40} trust principles\.?$/,
];

/** What may begin a sentence as well: such a line is the page's only where it is no sentence. */
const likely = [
  /^(read|see|learn|find out|watch|hear) (more|also|next)\b|^(also|further) read(ing)?:?|^more (on this|from|about|stories|news|coverage)\b/,
  /^(related|recommended|most (read|popular|viewed)|trending|top stories|latest (news|stories)|you (may|might) also (like|be interested)|around the web|in this (article|story)|don't miss|editors' picks|popular now)\b.{0,60}$/,
  /^(sign up|sign in|log in|log out|register|subscribe|join|get)\b.{0,80}\b(newsletter|account|free|subscri|email|inbox|alerts?|app|updates|today|now|trial)\b/,
];

/** Whether a line, in small letters, is of the page around the article. */
export function isFrame(small: string): boolean {
  if (frame.some((pattern) => pattern.test(small))) return true;
  const isSentence = /[.?!]$/.test(small) && small.split(" ").length >= 5;
  return !isSentence && likely.some((pattern) => pattern.test(small));
}

/** A text without the notes on advertisements to which pages glue the next paragraph. */
export function withoutGluedNotes(text: string): string {
  return text.replace(
    /^(?:article|story) continues (?:after|below) th(?:is|e) advert(?:isement)?(?=[\p{Lu}“"‘])/gimu,
    "",
  );
}
