/** `Chen Hsiu-mei`, `Nguyen Thi Hoa`: the first word tells no gender. */
export function isFamilyNameFirst([first = "", second = ""]: readonly string[]): boolean {
  return (
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second) ||
    /^(?:Chen|Wang|Li|Zhang|Liu|Yang|Huang|Zhao|Wu|Zhou|Xu|Ma|Zhu|Hu|Guo|Lin|Gao|Luo|Choi|Jung|Kang|Yoon|Jang|Han|Nguyen|Tran|Pham|Hoang|Shih|Tsai|Hsu|Chang|Cheng|Xi|Yu|Deng|Feng|Tang|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Du|Ye|Wei|Ren|Lu|Lam|Chan|Wong|Cheung|Leung|Ng|Ho|Tan|Lim|Goh|Ong|Teo|Koh|Chua|Yeo|Yap|Cheong|Lau)$/.test(
      first,
    )
  );
}
