const activeSchemes = new Set(
  "about,blob,data,file,filesystem,ftp,http,https,javascript,vbscript,view-source,ws,wss".split(
    ",",
  ),
);

/** Whether this is a short identifier such as `medtop:20000178`: a name to show, never a link. */
export function isCompactId(text: string): boolean {
  const prefix = /^([a-z][a-z0-9.+-]{0,39}):[\p{L}\p{N}:._~-]{1,200}$/iu.exec(text)?.[1];
  return prefix !== undefined && !activeSchemes.has(prefix.toLowerCase());
}
