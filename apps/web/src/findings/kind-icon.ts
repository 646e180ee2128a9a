import type { FindingKind } from '@etappe/domain/baseline/finding-kind'
import {
  type Icon,
  IconAlertTriangle,
  IconBulb,
  IconCopy,
  IconFlag,
  IconSquareDashed,
  IconThumbDown,
  IconThumbUp,
} from '@tabler/icons-react'

/** The sign of each kind; the word always stands beside it. */
export const kindIcon: Readonly<Record<FindingKind, Icon>> = {
  strength: IconThumbUp,
  weakness: IconThumbDown,
  chance: IconBulb,
  risk: IconAlertTriangle,
  gap: IconSquareDashed,
  overlap: IconCopy,
  need: IconFlag,
}
