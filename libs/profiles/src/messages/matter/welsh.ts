/** Welsh words that give the matter away: stems, each with the endings it is refused with. Mutations are added to each. */
export const WELSH = [
  // yr hyn a ddigwyddodd
  'niw(ed|eidio|eidiwyd|eidiol|eidiau)',
  'trosed\\w*',
  'cam ?dri\\w*',
  'trais|treisi\\w*',
  'ymosod\\w*',
  'lladr\\w*|lladd(wyd|odd|fa)?|llofrudd\\w*',
  'byrgler\\w*',
  'bygwth|bygyth\\w*',
  'stelc\\w*',
  'aflonydd(u|wyd|wr)',
  'cyffur(iau)?',
  'anaf(u|iadau|wyd)?',
  'anghydfod\\w*',
  'trawma\\w*',
  // pobl
  'dioddef\\w*',
  'goroesw\\w*',
  'tyst(ion)?',
  'diffynnydd|diffynyddion',
  'cyhudd\\w*',
  'euog\\w*',
  // llysoedd, heddlu, prawf, carchar
  'cyfiawn\\w*',
  'llys(oedd)?',
  'barnwr|barnwyr|ynad(on)?|rheithgor\\w*',
  'cyfreithi(wr|wyr|ol)',
  'erlyn\\w*',
  'dedfryd\\w*|rheithfarn',
  'heddlu\\w*|heddwas|heddweision|plismon\\w*',
  'arest(io|iwyd|iad)',
  'carchar\\w*|mechniaeth|dalfa|parol',
  // y gwaith hwn
  'adferol\\w*',
  'cyfryng(u|wr|wyr|iad)',
  'hwylus(ydd|wyr|ydda)',
  'cymod\\w*',
] as const;

export const WELSH_PHRASES = [
  'gwasanaeth prawf',
  'swyddog(ion)? prawf',
  '(y|yr|ar|at) (person|unigolyn|ochr|teulu|parti) arall',
  '(yr )?(hyn|beth) (a )?ddigwyddodd',
  'gwneud iawn',
  'llythyr o ymddiheuriad',
  'llythyr ymddiheuriad',
] as const;

export const WELSH_ANYWHERE = ['cyfiawnder', 'heddlu', 'troseddwr', 'dioddefwr', 'carchar'] as const;
