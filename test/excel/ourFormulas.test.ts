import { expect, it } from 'vitest';
import { callsOurs, withKnownNames } from '../../src/excel/ourFormulas';

it.each([
  '=CLIENTS.SEGMENT(A2:C9)',
  '=clients.segment(A2)',
  '=_xldudf_CLIENTS_SEGMENT(A2:C9)',
  '=IF(A1>0,ROUND(CLIENTS.HHI(B2:B9),2),"")',
  '=-CLIENTS.HHI (B2:B9)',
  `='It''s "odd"'!A1+CLIENTS.HHI(B2:B9)`,
  '=Clients[CLIENTS.X("]&CLIENTS.HHI(Clients[Revenue])',
  '="He said ""CLIENTS.X(""" & _XLDUDF_clients_HHI(A1:A9)',
])('%s calls a function of ours', (formula) => {
  expect(callsOurs(formula)).toBe(true);
});

it.each([
  'CLIENTS.SEGMENT(A2)',
  '="CLIENTS.SEGMENT(A2)"',
  '="a ""CLIENTS.HHI(A1)"" b"',
  "='CLIENTS.HHI(1)'!A1",
  '=Clients[CLIENTS.HHI(x)]',
  '=MYCLIENTS.HHI(A1)',
  '=MY.CLIENTS.HHI(A1)',
  '=CLIENTS.HHI',
  '=SUM(Clients!A1:A9)',
  '=A1',
  42,
  true,
  '',
  null,
])('%s calls none of ours', (content) => {
  expect(callsOurs(content)).toBe(false);
});

it('a function that Excel no longer knew is called by its own name again, and texts stay as they are', () => {
  expect(withKnownNames('=_xldudf_CLIENTS_HHI(A1)&"_xldudf_CLIENTS_HHI(1)"&_XLDUDF_clients_WHY (B1)')).toBe(
    '=CLIENTS.HHI(A1)&"_xldudf_CLIENTS_HHI(1)"&CLIENTS.WHY (B1)',
  );
  expect(withKnownNames('=clients.hhi(A1)+_xldudf_OTHER_HHI(A1)')).toBe(
    '=clients.hhi(A1)+_xldudf_OTHER_HHI(A1)',
  );
});
