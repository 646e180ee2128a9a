import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import css from './programme-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersions } from './use-versions.ts'

interface Props {
  readonly version: ProgrammeVersion
  readonly onPublish: () => void
}

/** What can be done with a version: a draft is written and put into force, of others the differences are read and cases moved. */
export function VersionActions({ version, onPublish }: Props) {
  const { words } = useProgrammeWords()
  const { mayWrite, versions } = useVersions()
  const { number } = version
  const isDraft = version.state === 'draft'
  const params = { number } as never
  const othersRunning = versions.reduce((sum, it) => (it.number === number ? sum : sum + it.running), 0)
  return (
    <div className={css.actions}>
      {number > 1 && (
        <Button variant="default" component={Link} to="/verwaltung/programm/$number/vergleich" params={params}>
          {words.page.compare}
        </Button>
      )}
      {mayWrite && othersRunning > 0 && (
        <Button variant="default" component={Link} to="/verwaltung/programm/$number/umstellen" params={params}>
          {isDraft ? words.page.effect : words.page.move}
        </Button>
      )}
      {mayWrite && isDraft && (
        <>
          <Button variant="default" component={Link} to="/verwaltung/programm/$number/bearbeiten" params={params}>
            {words.page.edit}
          </Button>
          <Button onClick={onPublish}>{words.page.publish}</Button>
        </>
      )}
    </div>
  )
}
