import { type Actor, caseScope } from '@etappe/domain/access/policy'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { OfficeCode, OfficeOnDay } from '@etappe/domain/offices/office'
import type { ProgrammeStatus, StatusCell, StatusPlace } from '@etappe/domain/reports/status'

/** A row of the matrix, or one kind of it: its cells, where they stand, and whether their cases may be opened. */
export interface MatrixPart {
  readonly name: string
  readonly place: StatusPlace
  readonly cells: readonly StatusCell[]
  readonly isOpen: boolean
}

export interface Matrix {
  readonly offices: readonly (MatrixPart & { readonly code: OfficeCode })[]
  readonly all: MatrixPart
}

interface Asked {
  readonly status: ProgrammeStatus
  readonly kind: CaseKind | undefined
  readonly actor: Actor
  readonly offices: readonly OfficeOnDay[]
  readonly allName: string
}

/** The rows of the matrix for one kind of case or both, as this person may see them. */
export function matrixOf({ status, kind, actor, offices, allName }: Asked): Matrix {
  const scope = caseScope(actor)
  const mayOpen = (code: OfficeCode) => scope.all || scope.offices.includes(code)
  const codes = [...new Set(status.cells.map((it) => it.officeCode))]
  const cells = status.cells.filter((it) => kind === undefined || it.kind === kind)
  return {
    offices: codes.map((code) => ({
      code,
      name: offices.find((it) => it.code === code)?.city ?? code,
      place: { officeCode: code, kind },
      cells: cells.filter((it) => it.officeCode === code),
      isOpen: mayOpen(code),
    })),
    all: { name: allName, place: { kind }, cells, isOpen: codes.every(mayOpen) },
  }
}

/** The part of a row that belongs to one kind. */
export function partOfKind(part: MatrixPart, kind: CaseKind): MatrixPart {
  return { ...part, place: { ...part.place, kind }, cells: part.cells.filter((it) => it.kind === kind) }
}
