# PowerShell completion of stability. Load it from $PROFILE:  stability completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName 'stability', 'stability.cmd' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
        })
    $program = $typed[0]
    $words = @($typed | Select-Object -Skip 1)
    # an empty word would be dropped on the way by older versions; the program takes a pair of quotation marks for one
    $current = if ($wordToComplete) { $wordToComplete } else { '""' }
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
    try {
        $lines = @(& $program __complete @words $current 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($line in $lines) {
        $word, $text = $line -split "`t", 2
        # names of files are completed by PowerShell itself
        if (-not $word -or $word.StartsWith(':')) { continue }
        $quoted = if ($word -match '[\s''"`$(){};,|&<>@#]') { "'" + $word.Replace("'", "''") + "'" } else { $word }
        $tip = if ($text) { $text } else { $word }
        $shown = if ($text) { "$word  $text" } else { $word }
        [System.Management.Automation.CompletionResult]::new($quoted, $shown, 'ParameterValue', $tip)
    }
}
