import { Radio, Textarea } from '@mantine/core'
import { useShell } from '../app/app-context.tsx'
import type { ConflictChoice, LabelledConflict } from './conflict.ts'
import css from './conflict-dialog.module.css'
import { ConflictVersion } from './conflict-version.tsx'

interface Props {
  readonly conflict: LabelledConflict
  readonly choice: ConflictChoice
  readonly hasHeading: boolean
  readonly onChoose: (choice: ConflictChoice) => void
}

/** The versions of one field, and what is to be saved. */
export function ConflictField({ conflict, choice, hasHeading, onChoose }: Props) {
  const { messages: m, formats } = useShell()
  const words = m.app.conflict
  const { label, beforeText, theirsText, mineText } = conflict
  const pick = (value: string) => {
    if (value === 'mine' || value === 'theirs') onChoose({ pick: value, text: value === 'mine' ? mineText : theirsText })
  }
  return (
    <div className={css.field}>
      {hasHeading && <h3>{label}</h3>}
      <Radio.Group value={choice.pick} onChange={pick} aria-label={words.which({ field: label })}>
        <div className={css.versions}>
          <div className={css.version}>
            <p className={css.head}>{words.before}</p>
            <ConflictVersion text={beforeText} other={choice.pick === 'mine' ? mineText : theirsText} isOld />
          </div>
          <div className={css.version} data-on={choice.pick === 'theirs' || undefined}>
            <Radio value="theirs" label={words.theirs} className={css.head} />
            <p className="quiet small">
              {conflict.by}, {formats.instant(conflict.at)}
            </p>
            <ConflictVersion text={theirsText} other={beforeText} />
          </div>
          <div className={css.version} data-on={choice.pick === 'mine' || undefined}>
            <Radio value="mine" label={words.mine} className={css.head} />
            <p className="quiet small">{words.notSaved}</p>
            <ConflictVersion text={mineText} other={beforeText} />
          </div>
        </div>
      </Radio.Group>
      {conflict.isText && (
        <Textarea
          label={words.result}
          autosize
          minRows={2}
          maxRows={12}
          value={choice.text}
          onChange={(event) => onChoose({ ...choice, text: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
