// Verbs of saying in all their forms, told by how surely what they govern is somebody's words.

const regular =
  "add,remember,bemoan,groan,moan,gasp,answer,ask,explain,argue,claim,insist,note,observe,remark,comment,state,declare,announce,warn,tweet,recall,continue,conclude,admit,acknowledge,concede,confirm,stress,emphasize,emphasise,complain,joke,quip,shout,yell,cry,whisper,exclaim,testify,contend,assert,allege,maintain,reiterate,repeat,report,reply,respond,counter,retort,caution,lament,muse,recount,opine,interject,gush,scoff,grumble,reason,explain,stipulate,recommend,proclaim,reveal,post,text,murmur,mutter,wonder,elaborate,clarify,affirm,chime,theorize,speculate,deadpan,plead,chuckle,summarize,summarise,marvel,echo,intone,inquire,enquire,predict,suggest,advise,rule,sigh,boast,brag,vow,pledge,promise,agree,urge,message,email,relate,narrate,chant,caption,blurt,propose,fume,rave,enthuse,reflect,volunteer,venture,stammer,bark,snap,roar,scream,laugh,concur,exhort,expound,fret,gloat,hiss,howl,interrupt,jest,ponder,preach,protest,rejoice,reminisce,shriek,sob,surmise,taunt,thunder,utter,wail,whine,avow,bellow,boom,bristle,chortle,crow,decree,demur,disagree,disclose,divulge,giggle,growl,grunt,huff,insinuate,intimate,jeer,rejoin,remonstrate,seethe,snarl,snort,splutter,theorise,vouch,yelp,reckon,croak,drawl,imply,underline,underscore,tut,wisecrack,mumble,holler,scowl,bellyache,sniff,grin,shrug,smile,beam,cackle,squeal,babble,gripe,rasp,hoot,yawn,relay,convey";

const weak =
  "describe,call,accuse,blame,praise,criticize,criticise,condemn,blast,slam,dismiss,reject,denounce,decry,mock,deride,hail,label,brand,dub,characterize,characterise,refer,deny,demand,express,dispute,question,welcome,thank,compare,liken,mention,cite,outline,detail,propose,offer,signal,hint,indicate,point,estimate,notify,inform,assure,remind,instruct,order,request,beg,invite,attack,defend,rip,tout,credit,fault,decide,determine,fear,hope,believe,consider,regard,see,view,apologize,apologise,sum,trumpet,vent,lash,sneer,chide,scold,lambaste,applaud,laud,endorse,pronounce,term,present,portray,depict,acknowledge,list,show,reassure,beseech,implore,encourage,issue,release,sign,publish,discuss,address,swear,threaten,headline,envisage,rate,grade,deem,judge,commend,rebut,refute,highlight,herald,recite,console,mourn,doubt,justify,specify,deny,savage,pillory,ridicule,scorn,lampoon,skewer,disavow,disown,rebuke,berate,castigate,upbraid,commemorate,celebrate";

const irregular: readonly (readonly [string, "strong" | "weak"])[] = [
  ["say,says,said,saying", "strong"],
  ["tell,tells,told,telling", "strong"],
  ["write,writes,wrote,written,writing", "strong"],
  ["think,thinks,thought,thinking", "weak"],
  ["put,puts,putting", "weak"],
  ["read,reads,reading", "weak"],
  ["speak,speaks,spoke,spoken,speaking", "weak"],
  ["go,goes,went,gone,going", "weak"],
  ["swear,swears,swore,sworn", "strong"],
  ["feel,feels,felt,feeling", "weak"],
  ["find,finds,found,finding", "weak"],
  ["sing,sings,sang,sung,singing", "weak"],
  ["teach,teaches,taught", "weak"],
  ["quote,quotes,quoted,quoting", "weak"],
  ["forecast,forecasts,forecasting", "weak"],
  ["mean,means,meant", "weak"],
  ["make,makes,made,making", "weak"],
  ["give,gives,gave,given,giving", "weak"],
  ["begin,begins,began", "weak"],
];

/** What a name and its office are followed by where no comma closes the office. */
export const plainlySaid = /^(?:said|says|told)$/;

export type Strength = "strong" | "weak";

function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, "");
  const double = /^(plead|fault)/.test(verb)
    ? verb
    : verb.replace(/((?:qu|[^aeiou])[aeiou])([bgmnprt])$/, "$1$2$2");
  const doubled =
    /^(quip|concur|fret|demur|prod|quiz|tut|rebut|snap|slam|admit|sum|rip|brag|beg|hint|dub|blurt|chat|regret|refer)$/.test(
      verb,
    );
  if (doubled) {
    const twice = verb === "refer" ? "referr" : double;
    return [verb, `${verb}s`, `${twice}ed`, `${twice}ing`];
  }
  if (/[^aeiou]y$/.test(verb)) {
    const base = verb.slice(0, -1);
    return [verb, `${base}ies`, `${base}ied`, `${verb}ing`];
  }
  // `labelled`, as the British write it
  if (/^(?:label|signal|marvel)$/.test(verb))
    return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`, `${verb}led`, `${verb}ling`];
  const s = /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, s, `${stem}ed`, `${stem}ing`];
}

const forms = new Map<string, Strength>();
for (const verb of weak.split(",")) for (const form of formsOf(verb)) forms.set(form, "weak");
for (const verb of regular.split(",")) for (const form of formsOf(verb)) forms.set(form, "strong");
for (const [list, strength] of irregular)
  for (const form of list.split(",")) forms.set(form, strength);
forms.set("sees", "weak").set("saw", "weak").set("seen", "weak");

/** How surely this form of a verb (small letters) introduces somebody's words; undefined for other words. */
export function speechVerb(word: string): Strength | undefined {
  return forms.get(word);
}
