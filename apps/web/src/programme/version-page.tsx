import { useProgrammeWords } from './use-programme-words.ts'
import { useNavigate } from '@tanstack/react-router'
import record from '../ui/record-page.module.css'
import { PageHead } from '../ui/page-head.tsx'
import { BackLink } from './back-link.tsx'
import { DefinitionView } from './definition-view.tsx'
import { shownKind, type VersionSearch } from './programme-search.ts'
import { PublishDialog } from './publish-dialog.tsx'
import { useVersion, useVersions } from './use-versions.ts'
import { VersionActions } from './version-actions.tsx'

interface Props {
  readonly number: number
  readonly search: VersionSearch
}

/** One version, to be read by somebody who has to work by it. */
export function VersionPage({ number, search }: Props) {
  const { words, formats, titleOf } = useProgrammeWords()
  const version = useVersion(number)
  const summary = useVersions().versions.find((it) => it.number === number)
  const navigate = useNavigate()
  const change = (next: VersionSearch) =>
    void navigate({ to: '/verwaltung/programm/$number', params: { number }, search: next, replace: true, resetScroll: false })
  const since =
    version.state === 'draft'
      ? words.page.draftSince({ day: formats.day(version.createdOn) })
      : summary?.publishedByName && version.publishedOn
        ? words.page.inForce({ day: formats.day(version.publishedOn), by: summary.publishedByName })
        : words.page.fromStart
  return (
    <>
      <BackLink />
      <PageHead title={`${words.version({ number })}: ${titleOf(version)}`} sub={since}>
        <VersionActions version={version} onPublish={() => change({ ...search, dialog: 'publish' })} />
      </PageHead>
      <div className={record.page}>
        <DefinitionView version={version} kind={shownKind(search)} onKind={(kind) => change({ ...search, kind })} />
      </div>
      {search.dialog === 'publish' && version.state === 'draft' && (
        <PublishDialog version={version} onClose={() => change({ ...search, dialog: undefined })} />
      )}
    </>
  )
}
