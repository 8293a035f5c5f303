import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A source file as a tree. */
export function parse(file: string): ts.SourceFile {
	return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** A node and everything in it. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
	yield node;
	for (const child of node.getChildren()) yield* nodesIn(child);
}

/** A text as a value: of a field, an argument, an item, or one of two that a condition chooses. */
function isValue(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isConditionalExpression(parent)) return parent.condition !== node && isValue(parent);
	return (
		ts.isPropertyAssignment(parent) ||
		ts.isCallExpression(parent) ||
		ts.isArrayLiteralExpression(parent)
	);
}

/** Texts that the code gives away, as against those it compares with or declares. */
export function valuesIn(node: ts.Node): ts.StringLiteral[] {
	return [...nodesIn(node)].filter(ts.isStringLiteral).filter(isValue);
}
