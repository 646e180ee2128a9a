import type { ReportSection } from '@etappe/domain/baseline/situation-report'
import { Textarea } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './section-editor.module.css'
import { TextState } from './text-state.tsx'
import { useSectionText } from './use-section-text.ts'
import type { Situation } from './use-situation.ts'

interface Props {
  readonly report: Situation['report']
  readonly section: ReportSection
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Where people write the text of a section; it saves itself. */
export function SectionEditor({ report, section }: Props) {
  const words = useWords('situation')
  const it = useSectionText(report, section)
  const name = words.section[section]
  useSaveKey(it.save, it.conflicts.length === 0)
  const conflicts = labelConflicts(it.conflicts, {
    label: () => words.conflictField({ section: name }),
    show: (_, value) => asText(value),
    isText: () => true,
  })
  return (
    <div className={css.editor}>
      {conflicts.length > 0 && (
        <ConflictDialog
          conflicts={conflicts}
          onResolve={(values) => void it.resolve(asText(values[section]))}
          onLater={it.postpone}
          isPending={it.isPending}
        />
      )}
      <LeaveGuard when={it.state === 'failed'} />
      <DraftNotice restoredAt={it.restoredAt} onDiscard={it.discard} />
      <Textarea
        label={words.ownText}
        aria-label={words.textOf({ section: name })}
        description={words.prompt[section]}
        autosize
        minRows={10}
        maxRows={40}
        maxLength={20_000}
        dir="auto"
        value={it.text}
        onChange={(event) => it.change(event.currentTarget.value)}
        onBlur={it.save}
      />
      <div className={css.foot}>
        <TextState state={it.state} message={it.message} onRetry={it.retry} />
        <span className="quiet small">{words.privacy}</span>
      </div>
    </div>
  )
}
