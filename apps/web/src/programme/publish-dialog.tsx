import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { Link } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { useDifferences } from './use-differences.ts'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersions } from './use-versions.ts'

interface Props {
  readonly version: ProgrammeVersion
  readonly onClose: () => void
}

/** Says what happens when the draft is put into force, and does it. */
export function PublishDialog({ version, onClose }: Props) {
  const { api } = useApp()
  const { words } = useProgrammeWords()
  const { versions } = useVersions()
  const { id, number, title } = version
  const base = version.basedOn ?? 1
  const count = useDifferences(base, number)?.length ?? 0
  const running = versions.reduce((sum, it) => sum + it.running, 0)
  const publish = useCommand(api.programme.publish.mutationOptions(), {
    done: () => words.publish.done({ number }),
    undo: true,
    report: 'inline',
    onDone: onClose,
  })
  const said = words.publish
  const differences = count === 0 ? words.draft.same({ base }) : words.draft.differences({ count, base })
  return (
    <ChangeDialog
      title={said.title({ number })}
      lead={said.lead({ number, differences })}
      save={said.save}
      labels={{ 'fields.title': words.field.programmeVersion.title }}
      problems={publish.problems}
      command={publish}
      onSave={() => void publish.run({ id, version: version.version })}
      onClose={onClose}
    >
      <p>{said.running({ count: running })}</p>
      <p className="quiet">{said.back}</p>
      {title === '' && (
        <p>
          <b>{said.needsTitle}</b>{' '}
          <Link to="/verwaltung/programm/$number/bearbeiten" params={{ number }} search={{ part: 'about' }}>
            {said.toTitle}
          </Link>
        </p>
      )}
    </ChangeDialog>
  )
}
