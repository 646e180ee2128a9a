import type { StoredFile } from '@etappe/domain/applications/application-file'
import type { Files } from '../ports.ts'
import { makePdf } from '../pdf/make-pdf.ts'
import { type PaperKind, paperNotice, paperRunning, papers } from './text-papers.ts'

/** Papers that applicants of the demo send along: few contents, which many of them have. */
export type DemoPapers = Readonly<Record<PaperKind, Omit<StoredFile, 'id'>>>

async function makePaper(
  files: Pick<Files, 'put'>,
  { name, title, section, text }: (typeof papers)[PaperKind],
): Promise<Omit<StoredFile, 'id'>> {
  const { bytes } = await makePdf({
    template: 'document',
    locale: 'de',
    title,
    data: {
      page: { running: paperRunning, asOf: paperNotice, pageOf: ['Seite ', ' von ', ''] },
      kicker: paperNotice,
      subtitle: '',
      head: [],
      notice: '',
      sections: [{ title: section, parts: [{ kind: 'written', text }] }],
    },
  })
  return { name, type: 'application/pdf', size: bytes.length, sha256: await files.put(bytes) }
}

/** Makes the papers and puts their contents where documents are kept. */
export async function makeDemoPapers(files: Pick<Files, 'put'>): Promise<DemoPapers> {
  const made = await Promise.all(Object.entries(papers).map(async ([kind, paper]) => [kind, await makePaper(files, paper)] as const))
  return Object.fromEntries(made) as unknown as DemoPapers
}
