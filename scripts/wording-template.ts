import ts from 'typescript';

/** The thing a place-holder shows: `most` of `most.toLocaleString('vi-VN')`, `field` of `names[field]`. */
function shown(expression: ts.Expression): string {
	if (ts.isElementAccessExpression(expression)) return shown(expression.argumentExpression);
	if (ts.isPropertyAccessExpression(expression)) return shown(expression.expression);
	if (!ts.isCallExpression(expression)) return `‹${expression.getText()}›`;
	const { expression: callee, arguments: given } = expression;
	return ts.isIdentifier(callee) && given[0] ? shown(given[0]) : shown(callee);
}

/** A text with its parts as ‹place-holders›, read from the expression that writes it. */
export function writeTemplate(expression: ts.Expression): string {
	if (ts.isStringLiteralLike(expression)) return expression.text;
	if (ts.isParenthesizedExpression(expression)) return writeTemplate(expression.expression);
	if (ts.isConditionalExpression(expression))
		return [expression.whenTrue, expression.whenFalse].map(writeTemplate).join(' / ');
	if (!ts.isTemplateExpression(expression)) return shown(expression);
	const spans = expression.templateSpans.map(
		(span) => writeTemplate(span.expression) + span.literal.text
	);
	return expression.head.text + spans.join('');
}
