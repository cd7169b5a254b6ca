import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';

interface LexerState {
  _resetTemp: () => void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

let isMended = false;

/**
 * Univer 0.25.1 forgets to reset its bracket counters between formulas: after someone types "=SUM(Clients[Revenue])"
 * letter by letter, every later formula with an operator, on any sheet, gives #NAME?.
 */
export function mendLexer(): void {
  if (isMended) return;
  isMended = true;
  const lexer = LexerTreeBuilder.prototype as unknown as LexerState;
  const resetTemp = Reflect.get(lexer, '_resetTemp');
  lexer._resetTemp = function (this: LexerState) {
    resetTemp.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
