import type { Rolldown } from 'vite'

/** What nearly every screen uses and is too small for a file of its own. */
const pieces =
  /node_modules\/(@tabler|@mantine\/hooks)\/|@mantine\/core\/.*\/(SegmentedControl|FloatingIndicator|Skeleton|primitive)\/|(useQuery|useBaseQuery|useInfiniteQuery|useLocation|to-int|get-env)\.m?js$|src\/(ui\/(page-head|word-diff|section|empty-state|meter|save-state|sub-nav|use-current-in-sight)|cases\/(traffic|phase|case-walk)|offices\/office-mark|plural)/

/** What a small form is made of, the one to sign in among them. */
const inputs =
  /@mantine\/core\/.*\/(Input|InputBase|TextInput|PasswordInput|CloseButton|ActionIcon|Alert)\/|use-resolved-styles-api|(useMutation|mutationObserver)\.js$|src\/(api|sign-in)\//

/** Everything that floats, opens, scrolls or is chosen from, and the dialogs and drafts built of it. */
const controls =
  /node_modules\/(@mantine\/core\/(?!.*\/(Combobox|PillsInput|Pill|MultiSelect|Table)\/)|@floating-ui|react-remove-scroll|use-callback-ref)/
const forms =
  /ui\/(.*dialog|conflict|day-field|draft|use-(draft|record|save)|field-|changed-fields|leave-guard|why-read|record-|person-select)|app\/walk/

/** Words that are asked for together. */
const wordsTogether = [
  { name: 'gates', areas: /^(gates|gate-\w+|baseline|plan|plan-\w+)$/ },
  { name: 'applications', areas: /^(applications|intake|intake-(acts|page))$/ },
]
const wordsOf = (id: string): string | null => {
  const [, locale, area = ''] = /i18n\/src\/(de|en)\/([\w-]+)\.ts$/.exec(id) ?? []
  const together = wordsTogether.find(({ areas }) => areas.test(area))
  return together ? `${together.name}-${locale}` : null
}

/** The rules of the domain; the public form does without those of cases. */
const rulesOf = (id: string): string | null => {
  if (/i18n\/src\/gate-(count|terms)/.test(id)) return 'rules'
  if (!/domain\/src\/(?!baseline|programme)/.test(id)) return null
  return /applications|documents|kernel|participation|gates\/criterion/.test(id) ? 'rules-applications' : 'rules'
}

/** What the pages of a room share stays with its folder. */
const nouns = /web\/src\/(cases|gates|meetings|history|organisations|municipalities|apply|applications|admission|programme|plan)\//
const caseForm = /cases\/(form-|place-|text-field|contact-fields|content-fields|responsibility|office-)/
const nounOf = (id: string): string | null => (caseForm.test(id) ? 'case-form' : (nouns.exec(id)?.[1] ?? null))

/** What the page before the public form needs, and the lists of municipalities and organisations that many forms search. */
const applyStart =
  /apply\/(known-drafts|use-terms|apply-values|use-apply-words)|ui\/(public-page|load-failed)|applications\/(draft|application-(fields|number|problems|file))\.ts|gates\/criterion\.ts/
const searched =
  /(municipalities|organisations\/(organisation-combobox|use-|waiting-field))|@mantine\/core\/.*\/(Combobox|PillsInput|Pill|MultiSelect)\//

/**
 * Few files: a browser asks for six at a time, each answer brings half a kilobyte of headers, and large ones compress better. The
 * order counts: what one group takes with all it needs is out of reach for the next.
 */
export const chunks: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'base', tags: ['$initial'] },
    { name: 'pieces', test: pieces, minShareCount: 2 },
    { name: 'inputs', test: inputs, minShareCount: 2 },
    { name: 'start', test: applyStart, minShareCount: 2 },
    { name: rulesOf, minShareCount: 2 },
    { name: 'controls', test: controls, minShareCount: 5 },
    { name: 'forms', test: forms, minShareCount: 2 },
    { name: wordsOf },
    { name: 'searched', test: searched, minShareCount: 2 },
    { name: nounOf, minShareCount: 2 },
  ],
}
