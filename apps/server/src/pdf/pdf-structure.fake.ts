import { getDocumentProxy } from 'unpdf'

type Node = Record<string, unknown>

/** What a reader with a screen reader gets of a PDF. */
export interface PdfStructure {
  readonly pages: number
  readonly title: string
  readonly language: string
  /** It is said to be tagged, and the title stands in the window instead of the name of the file. */
  readonly isTagged: boolean
  readonly showsTitle: boolean
  /** It calls itself PDF/UA-1. */
  readonly isUniversal: boolean
  /** The kinds of element, in reading order: `H1`, `P`, `Table`, `TH` … */
  readonly roles: readonly string[]
  /** Tables without a heading cell. */
  readonly headlessTables: number
  /** Figures nobody who does not see them learns anything of. */
  readonly figuresWithoutText: number
  /** Everything printed, as it is read out. */
  readonly text: string
}

const childrenOf = (node: Node): Node[] => (Array.isArray(node['children']) ? (node['children'] as Node[]) : [])
const allIn = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allIn)]
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const roleOf = (node: Node): string => textOf(node['role'])
const withRole = (nodes: readonly Node[], role: string) => nodes.filter((it) => roleOf(it) === role)

/** Reads a PDF the way assistive technology does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfStructure> {
  const raw = Buffer.from(bytes).toString('latin1')
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const nodes = trees.flatMap((tree) => allIn(tree as unknown as Node))
  const [{ info, metadata }, marks, preferences] = [await pdf.getMetadata(), await pdf.getMarkInfo(), await pdf.getViewerPreferences()]
  const known = info as Node
  return {
    pages: pdf.numPages,
    title: textOf(known['Title']),
    language: textOf(known['Language']),
    isTagged: (marks as Node | null)?.['Marked'] === true,
    showsTitle: (preferences as Node | null)?.['DisplayDocTitle'] === true,
    isUniversal: raw.includes('pdfuaid:part') || String(metadata?.getRaw() ?? '').includes('pdfuaid:part'),
    roles: nodes.map(roleOf).filter((it) => it !== ''),
    // A table that goes on over a page is one per page for this reader; its headings stand on the first.
    headlessTables: withRole(nodes, 'Table').filter((it) => withRole(allIn(it), 'TH').length === 0).length,
    figuresWithoutText: withRole(nodes, 'Figure').filter((it) => !it['alt']).length,
    text: contents.map(({ items }) => items.map((it) => ('str' in it ? it.str + (it.hasEOL ? '\n' : '') : '')).join('')).join('\n'),
  }
}
