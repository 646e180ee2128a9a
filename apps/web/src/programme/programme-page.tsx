import type { ReactNode } from 'react'
import { PageHead } from '../ui/page-head.tsx'
import { DraftSection } from './draft-section.tsx'
import css from './programme-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersions } from './use-versions.ts'
import { VersionTable } from './version-table.tsx'

/** The versions of the programme definition: which holds, which is being written, and which cases follow which. */
export function ProgrammePage({ history }: { readonly history: ReactNode }) {
  const { words } = useProgrammeWords()
  const { versions, mayWrite } = useVersions()
  return (
    <>
      <PageHead title={words.title} />
      <div className={css.page}>
        <p className={css.lead}>{words.lead}</p>
        {mayWrite && <DraftSection />}
        <VersionTable versions={versions.filter((it) => it.state === 'published')} />
        {mayWrite && history}
      </div>
    </>
  )
}
