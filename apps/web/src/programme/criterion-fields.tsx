import { type CriterionCode, criterionNumbers, type CriterionUse, hardnesses } from '@etappe/domain/gates/criterion'
import { newCriterion } from '@etappe/domain/programme/definition-rules'
import { Checkbox, SegmentedControl } from '@mantine/core'
import css from './criterion-fields.module.css'
import { NumberField } from './number-field.tsx'
import { usePart } from './part-context.ts'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly code: CriterionCode
  /** How the gate uses it; `null` when it does not. */
  readonly use: CriterionUse | null
  readonly path: string
  readonly onToggle: (isUsed: boolean) => void
}

/** One criterion: whether the gate asks for it, whether it must or should be met, and how many. */
export function CriterionFields({ code, use, path, onToggle }: Props) {
  const { words, gates } = useProgrammeWords()
  const { form } = usePart()
  const name = gates.criterion[code](use && isReadable(use) ? use : newCriterion(code))
  const bounds = use === null ? [] : (['atLeast', 'atMost'] as const).filter((it) => criterionNumbers[code]?.[it] !== undefined)
  return (
    <li className={css.criterion} data-used={use !== null || undefined}>
      <Checkbox
        label={name}
        description={gates.howMet[code]}
        checked={use !== null}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      {use !== null && (
        <div className={css.how}>
          <SegmentedControl
            size="xs"
            aria-label={words.gates.hardness({ criterion: name })}
            value={use.hardness}
            onChange={(hardness) => form.setValue(`${path}.hardness`, hardness)}
            data={hardnesses.map((value) => ({ value, label: gates.hardness[value] }))}
          />
          {bounds.map((bound) => (
            <div key={bound} className={css.bound}>
              <span aria-hidden className="quiet small">
                {words.gates[bound]}
              </span>
              <NumberField
                path={`${path}.${bound}`}
                label={words.gates.numberOf({ criterion: name, bound: words.gates[bound] })}
                {...(bound === 'atMost' ? { placeholder: words.gates.open } : {})}
                isQuiet
              />
            </div>
          ))}
        </div>
      )}
    </li>
  )
}

/** While a number is being typed there may be none; then the criterion is named by its usual one. */
const isReadable = ({ atLeast, atMost }: CriterionUse): boolean => [atLeast, atMost].every((it) => it === null || typeof it === 'number')
