// Parameters of an address that name no page: where the reader came from, and which form of the page is shown.

/** Families by prefix: Urchin/Google, Matomo and its old name, AT Internet, HubSpot. */
const prefixes = /^(utm_|mtm_|pk_|piwik_|at_(medium|campaign|custom)|hsa_|__hs|_hs)/;

const names = new Set(
  [
    // Click identifiers of advertising networks: Meta, Google, Microsoft, Yandex, X, TikTok, LinkedIn, Pinterest, Reddit.
    'fbclid gclid gclsrc dclid gbraid wbraid srsltid msclkid yclid ymclid ysclid twclid ttclid li_fat_id epik rdt_cid',
    // Mail and marketing systems: Mailchimp, HubSpot, Marketo, Vero, Omeda, Adobe, Drip, Klaviyo, ActiveCampaign.
    'mc_eid mc_cid hsctatracking mkt_tok vero_id vero_conv oly_anon_id oly_enc_id s_kwcid s_cid ef_id __s _ke vgo_ee',
    // Shares and referrers: Instagram, X, YouTube, New York Times, Yahoo, Openstat, Google Analytics' linker, AT Internet.
    'igshid igsh ref_src ref_url si smid guccounter guce_referrer guce_referrer_sig _openstat _ga _gl xtor cmpid',
    '__twitter_impression wt_mc wt.mc_id spm ncid ns_mchannel ns_source ns_campaign',
  ]
    .join(' ')
    .split(' '),
);

/** Parameters that ask for the AMP form of a page, with their values. */
const ampForms = /^(amp(=(1|true)?)?|outputtype=amp|amp_js_v=.*|amp_gsa=.*|usqp=.*)$/i;

/**
 * Whether a parameter may go without changing the page.
 * @param name decoded, lower case
 * @param pair the whole parameter as it stands in the address
 */
export function isTracking(name: string, pair: string): boolean {
  return prefixes.test(name) || names.has(name) || ampForms.test(pair);
}
